package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Trace;
import brigade.trace.file.Bookmark;
import brigade.trace.file.Progress;
import brigade.trace.file.Range;
import brigade.trace.file.TraceFile;
import brigade.trace.file.Vocabularies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Nobody is blamed for the time in which the whole program stood still. */
class StopsTest {

    private static final long SECOND = 1_000_000_000;

    private final UiFixture ui = new UiFixture();
    private final StopRecord record = new StopRecord(ui.recorder);
    private final long start = ui.clock.getAsLong();
    @TempDir Path folder;

    private long now() {
        return ui.clock.getAsLong();
    }

    private void standStill(long millis) {
        long from = now();
        ui.clock.passMillis(millis);
        record.stopped(new StandStill.Stop(from, now(), 0));
    }

    @Test
    void isNoGapBetweenFramesAndNoLateBell() {
        ui.frames(50);
        long due = now();
        standStill(6_000);
        ui.watch.answered(1, due);
        ui.frames(50);

        UiVerdict verdict = UiVerdict.at(ui.trace(), now());
        assertThat(verdict.figures().gapMillis().max()).isEqualTo(16);
        assertThat(verdict.figures().bellMillis().max()).isZero();
        assertThat(verdict.level()).isEqualTo(UiVerdict.Level.STOPPED);
        assertThat(verdict.stoppedNanos()).isEqualTo(6 * SECOND);
        assertThat(verdict.late()).isFalse();
    }

    @Test
    void isInNoFigureOfTheWatch() {
        UiWatch.Interval interval = ui.watch.interval();
        ui.frames(50);
        long due = now();
        standStill(6_000);
        ui.watch.answered(1, due);
        ui.frames(50);
        ui.clock.passMillis(84);
        ui.frame();
        ui.trace();

        UiFigures figures = interval.figures();
        assertThat(figures.frames()).isEqualTo(100);
        assertThat(figures.gapMillis().max()).as("the frame that came late").isBetween(99.8, 100.2);
        assertThat(figures.gapMillis().p50()).isBetween(15.9, 16.1);
        assertThat(figures.bells()).isEqualTo(1);
        assertThat(figures.bellMillis().max()).isLessThan(0.1);
        assertThat(interval.samples().lateMillisPerSecond()).isLessThan(100);
    }

    /** Its end is told of after the stop. */
    @Test
    void aCollectionThatWasStoppedItselfIsNotASecondStop() {
        ui.frames(3);
        long collecting = now();
        ui.clock.passMillis(10);
        standStill(4_000);
        record.collected(collecting, now());
        record.collected(now() - 30_000_000, now() + 30_000_000);
        ui.clock.passMillis(30);
        ui.frames(3);

        List<Stops.Stop> stops = Stops.of(ui.trace(), start, now()).list();
        assertThat(stops).extracting(Stops.Stop::nanos).containsExactly(4 * SECOND, 30_000_000L);
        assertThat(stops).extracting(Stops.Stop::collection).containsExactly(false, true);
    }

    @Test
    void isToldOnceWhenItHasEnded() {
        standStill(3_000);
        EndedStops ended = new EndedStops(ui.trace(), now());
        ui.frames(3);
        ui.trace();
        assertThat(ended.next()).as("before it looked").isEmpty();
        standStill(900);
        ui.frames(3);
        ui.trace();
        assertThat(ended.next()).as("the pill is enough").isEmpty();
        standStill(6_000);
        ui.frames(3);
        ui.trace();
        assertThat(ended.next())
                .hasValueSatisfying(stop -> assertThat(stop.nanos()).isEqualTo(6 * SECOND));
        assertThat(ended.next()).isEmpty();
    }

    @Test
    void leavesTheStretchesInBetween() {
        Stops stops =
                new Stops(List.of(new Stops.Stop(10, 20, false), new Stops.Stop(30, 40, false)));
        List<Long> ran = new ArrayList<>();
        stops.running(5, 35, (from, to) -> ran.addAll(List.of(from, to)));
        assertThat(ran).containsExactly(5L, 10L, 20L, 30L);
        ran.clear();
        stops.running(12, 18, (from, to) -> ran.addAll(List.of(from, to)));
        assertThat(ran).isEmpty();
        stops.running(20, 50, (from, to) -> ran.addAll(List.of(from, to)));
        assertThat(ran).containsExactly(20L, 30L, 40L, 50L);
        assertThat(Stops.of(ui.trace(), 0, Long.MAX_VALUE).onLane(stopsLane()))
                .isEqualTo(Stops.NONE);
    }

    private Lane stopsLane() {
        standStill(1_000);
        return ui.trace().lanes().stream()
                .filter(lane -> lane.role().equals(StopRecord.ROLE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFreezeIsToldWithoutIt() {
        ui.frames(2);
        long frozen = now();
        ui.watch.lane().beginAt(frozen, Activity.RUNNING, ui.recorder.label("sum"), 0, 1);
        ui.clock.passMillis(1_000);
        standStill(6_000);
        ui.clock.passMillis(1_000);
        ui.watch.lane().endAt(now());
        ui.watch.answered(1, frozen + SECOND / 2);
        ui.frames(2);

        FreezeStory story = FreezeStory.of(ui.trace(), start, now()).orElseThrow();
        assertThat(story.nanos()).isEqualTo(2 * SECOND);
        assertThat(story.longestBellNanos()).isEqualTo(3 * SECOND / 2);
        assertThat(UiVerdict.at(ui.trace(), now()).level()).isEqualTo(UiVerdict.Level.FROZEN);
    }

    @Test
    void anOrderTookOnlyTheTimeInWhichItCouldBeServed() {
        Lane guest = ui.recorder.laneAt(now(), "guest-1", "guest", LaneKind.PLATFORM);
        guest.markAt(now(), OrderStage.PLACED, 0, 1, 0);
        ui.clock.passMillis(300);
        standStill(6_000);
        ui.clock.passMillis(200);
        guest.markAt(now(), OrderStage.PAID, 0, 1, 100);
        ui.frames(1);

        assertThat(OrderLatencies.millis(ui.trace(), start, now() + 1).max())
                .isCloseTo(500, within(1.0));
    }

    @Test
    void filesKeepIt() throws IOException {
        ui.frames(3);
        standStill(6_000);
        record.collected(now(), now() + 40_000_000);
        record.collected(now() + 50_000_000, now() + 60_000_000); // shorter than a frame
        ui.clock.passMillis(100);
        ui.frames(3);
        Stops before = Stops.of(ui.trace(), start, now());
        Path file = folder.resolve("stopped.brigade");

        TraceFile.save(ui.trace(), Range.ALL, List.<Bookmark>of(), file, Progress.UNSEEN);
        Trace again =
                TraceFile.open(file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN)
                        .trace();

        assertThat(before.list()).hasSize(2);
        assertThat(before.list().getFirst().nanos()).isEqualTo(6 * SECOND);
        assertThat(before.list().getLast().collection()).isTrue();
        assertThat(Stops.of(again, again.start(), again.end())).isEqualTo(before);
    }

    @Test
    void withoutOneNothingIsLeftOut() {
        ui.frames(3);

        assertThat(Stops.of(ui.trace(), start, now())).isEqualTo(Stops.NONE);
        assertThat(Stops.NONE.ranBetween(3, 10)).isEqualTo(7);
    }

    @Test
    void countsForNoRate() {
        UiWatch.Interval interval = ui.watch.interval();
        ui.frames(250);
        standStill(6_000);

        assertThat(UiVerdict.at(ui.trace(), now()).figures().fps()).isZero();
        ui.frames(250);
        assertThat(UiVerdict.at(ui.trace(), now()).figures().fps()).isCloseTo(62.5, within(1.0));
        assertThat(interval.figures().fps()).isCloseTo(62.5, within(1.0));
    }
}
