package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.LateLane;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class FiguresTest {
    private static final long SECOND = 1_000_000_000L;
    private static final TimeRange RANGE = new TimeRange(10 * SECOND, 20 * SECOND);

    private final Recorder recorder = Recorder.ofPast(4 << 20, RestaurantVocabulary.ALL);
    private final Trace trace = recorder.trace();

    @Test
    void aRangeSumsUpByLaneAndByRole() {
        RangeSummary summary = summary();

        assertThat(summary.groups())
                .extracting(RangeSummary.Group::role)
                .containsExactly("", "cook", "cashier");
        RangeSummary.Group cooks = summary.groups().get(1);
        assertThat(cooks.lanes())
                .extracting(lane -> lane.lane().name())
                .containsExactly("cook-1", "cook-2");
        assertThat(cooks.lanes().getFirst().shares().of(Activity.RUNNING))
                .isEqualTo(0.5, within(1e-6));
        assertThat(cooks.lanes().getLast().shares().of(Activity.BLOCKED))
                .as("of the time it was there")
                .isEqualTo(1, within(1e-6));
        assertThat(cooks.shares().of(Activity.BLOCKED)).isEqualTo(5 / 15.0, within(1e-6));
        assertThat(summary.served()).isEqualTo(2);
        assertThat(summary.lost()).isEqualTo(1);
        assertThat(summary.latency().p50()).isEqualTo(4000, within(4.0));
        assertThat(summary.latency().max()).isEqualTo(9000, within(9.0));
    }

    /** Half of the second cook's time, and some of the first's. */
    @Test
    void theTimeInWhichTheWholeProgramStoodStillIsLeftOut() {
        standStill();

        RangeSummary summary = summary();

        RangeSummary.Group cooks =
                summary.groups().stream()
                        .filter(group -> group.role().equals("cook"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cooks.lanes().getFirst().shares().of(Activity.RUNNING))
                .isEqualTo(4 / 6.0, within(1e-6));
        assertThat(cooks.shares().of(Activity.BLOCKED)).isEqualTo(2 / 8.0, within(1e-6));
    }

    @Test
    void theSumOfTimesTellsHowMuchOfItWasNotRecorded() {
        Lane seen = recorder.laneAt(10 * SECOND, "seen", "cook", LaneKind.PLATFORM);
        seen.beginAt(10 * SECOND, Activity.RUNNABLE, Known.SAMPLED, 0, 0, 0);
        seen.beginAt(14 * SECOND, Activity.UNKNOWN, Known.UNKNOWN, 0, 0, 0);
        seen.beginAt(15 * SECOND, Activity.RUNNING, 0, 0, 0);
        SummaryText english = text(Locale.ENGLISH);

        RangeSummary summary = summary();

        Shares shares =
                summary.groups().stream()
                        .flatMap(group -> group.lanes().stream())
                        .filter(it -> it.lane() == seen)
                        .findFirst()
                        .orElseThrow()
                        .shares();
        assertThat(shares.notRecorded()).isEqualTo(0.5, within(1e-6));
        assertThat(english.cell(shares, Activity.RUNNABLE)).isEqualTo("40 %");
        assertThat(english.columns(summary)).contains(Activity.RUNNABLE, Activity.UNKNOWN);
        double all = 5 / (10.0 * Shares.sum(all(summary)).there());
        assertThat(english.notRecorded(summary))
                .isEqualTo(Math.round(100 * all) + " % of all this time was not recorded");
        assertThat(text(Locale.GERMAN).whole(summary, 0))
                .contains("will einen Kern\tunbekannt\tnicht aufgez.")
                .contains("all dieser Zeit wurde nicht aufgezeichnet");
        assertThat(english.csv(summary))
                .startsWith(
                        "thread,role,running,waiting,blocked,io,sleeping,idle,runnable,unknown,"
                                + "not_recorded\r\n")
                .contains(
                        "\"seen\",\"cook\",0.5000,0.0000,0.0000,0.0000,0.0000,0.0000,0.4000,0.1000,0.5000");
    }

    @Test
    void whereAllWasRecordedTheTableSaysNothingOfIt() {
        RangeSummary summary = summary();
        SummaryText english = text(Locale.ENGLISH);

        assertThat(english.notRecorded(summary)).isEmpty();
        assertThat(english.columns(summary)).doesNotContain(Activity.RUNNABLE, Activity.UNKNOWN);
        assertThat(english.whole(summary, 0)).doesNotContain("not recorded", "wants a core");
    }

    private static List<Shares> all(RangeSummary summary) {
        return summary.groups().stream().map(RangeSummary.Group::shares).toList();
    }

    private void standStill() {
        Lane program = recorder.laneAt(0, "whole program", "standstill", LaneKind.PLATFORM);
        program.beginAt(14 * SECOND, Activity.SLEEPING, recorder.label("program stopped"), 0, 0);
        program.endAt(18 * SECOND);
    }

    @Test
    void theOverviewIsEmptyWhereTheWholeProgramStoodStill() {
        standStill();
        summary();
        Overview overview = new Overview(trace, new TimeRange(0, 20 * SECOND), 20);
        trace.lanes().forEach(overview::take);

        assertThat(overview.share(13, Activity.RUNNING)).isPositive();
        for (Activity activity : Activity.values()) {
            assertThat(overview.share(14, activity)).isZero();
            assertThat(overview.share(17, activity)).isZero();
        }
        assertThat(overview.share(18, Activity.WAITING)).isPositive();
    }

    @Test
    void whatIsBelowThePointerLastedWithoutIt() {
        standStill();
        summary();
        Texts texts = new Texts(Locale.ENGLISH);
        HoverText hover =
                new HoverText(
                        trace, new BarWords(trace, texts, true), texts, new Units(Locale.ENGLISH));
        Lane cook =
                trace.lanes().stream()
                        .filter(it -> it.name().equals("cook-1"))
                        .findFirst()
                        .orElseThrow();

        assertThat(hover.of(cook, 13 * SECOND, 1_000)).startsWith("running · 4.00 s");
        assertThat(hover.of(cook, 15 * SECOND, 1_000)).startsWith("The whole program stood still");
        many(cook);
        trace.advance();
        assertThat(hover.of(cook, 30 * SECOND, 40 * SECOND))
                .contains("running 40 % · waiting 60 %");
    }

    /** Four short spans, the last of which a stop makes long. */
    private void many(Lane cook) {
        cook.beginAt(30 * SECOND, Activity.RUNNING, 0, 0, 0);
        cook.beginAt(35 * SECOND, Activity.WAITING, 0, 0, 0);
        cook.beginAt(40 * SECOND, Activity.RUNNING, 0, 0, 0);
        cook.beginAt(45 * SECOND, Activity.WAITING, 0, 0, 0);
        cook.endAt(70 * SECOND);
        Lane program = recorder.laneAt(0, "whole program", "standstill", LaneKind.PLATFORM);
        program.beginAt(51 * SECOND, Activity.SLEEPING, recorder.label("program stopped"), 0, 0);
        program.endAt(66 * SECOND);
        recorder.lastsUntil(90 * SECOND);
    }

    @Test
    void itIsCopiedAsATable() {
        SummaryText text = text(Locale.ENGLISH);

        assertThat(text.whole(summary(), 0))
                .startsWith("00:10.0 to 00:20.0 (10.0 s)\n2 orders served, 1 lost; p50 4.00 s")
                .contains("Thread\trunning\twaiting\tblocked\tI/O\tsleeping\tidle\n")
                .contains("Cooks\t33 %\t33 %\t33 %\t\t\t\n")
                .contains("cook-1\t50 %\t50 %\t\t\t\t\n");
    }

    @Test
    void itIsExportedForOtherProgramsWhateverTheLocale() {
        SummaryText text = text(Locale.GERMAN);

        assertThat(text.csv(summary()).lines())
                .startsWith(
                        "thread,role,running,waiting,blocked,io,sleeping,idle,runnable,unknown,"
                                + "not_recorded")
                .anyMatch(line -> line.matches("\"cook-1\",\"cook\"(,[01]\\.\\d{4}){9}"))
                .noneMatch(line -> line.contains("Köche"));
    }

    @Test
    void theOverviewIsHowAllLanesTogetherSpentTheirTime() {
        summary();
        Overview overview = new Overview(trace, new TimeRange(0, 20 * SECOND), 20);
        trace.lanes().stream().filter(lane -> lane.role().equals("cook")).forEach(overview::take);

        assertThat(overview.share(12, Activity.RUNNING)).isEqualTo(1, within(1e-4f));
        assertThat(overview.share(17, Activity.BLOCKED)).isEqualTo(0.5f, within(1e-4f));
        assertThat(overview.share(2, Activity.RUNNING)).isZero();
    }

    @Test
    void aSweepGoesOnFromFrameToFrame() {
        summary();
        List<String> seen = new ArrayList<>();
        long[] clock = new long[1];
        Sweep sweep =
                new Sweep(
                        trace.lanes(),
                        lane -> {
                            seen.add(lane.name());
                            clock[0] += 600;
                        },
                        () -> clock[0]);

        assertThat(sweep.advance(1000)).isFalse();
        assertThat(seen).hasSize(2);
        assertThat(sweep.advance(100_000)).isTrue();
        assertThat(seen).hasSize(trace.lanes().size());
    }

    private SummaryText text(Locale locale) {
        Texts texts = new Texts(locale);
        return new SummaryText(texts, new Units(locale), new BarWords(trace, texts, true));
    }

    @Test
    void theFirstOverviewIsSeenWhileItBecomesWhole() {
        cooks(48);
        Figures figures = slow();

        assertThat(figures.advanceOverview(range(20), 200, 0)).isTrue();
        assertThat(figures.whole()).isFalse();
        assertThat(share(figures, 3)).as("of the lanes taken so far").isEqualTo(1, within(1e-4f));
        for (int frame = 1; frame < 48; frame++) {
            figures.advanceOverview(range(20), 200, frame);
        }
        assertThat(figures.whole()).isTrue();
    }

    @Test
    void anOverviewIsTakenAnewWhereTheTraceEndsAPixelFurtherOn() {
        cooks(1);
        Figures figures = slow();
        figures.advanceOverview(range(20), 200, 0);
        Overview first = figures.overview();

        assertThat(figures.advanceOverview(range(20), 200, 5 * SECOND)).as("the same").isFalse();
        assertThat(figures.advanceOverview(range(21), 200, SECOND / 10)).as("too soon").isFalse();
        assertThat(figures.overview()).isSameAs(first);
        assertThat(figures.advanceOverview(range(21), 200, SECOND / 4)).isTrue();
        assertThat(figures.overview()).isNotSameAs(first);
        assertThat(figures.advanceOverview(range(21), 400, SECOND / 4)).as("wider").isTrue();
    }

    private static TimeRange range(int seconds) {
        return new TimeRange(0, seconds * SECOND);
    }

    private static float share(Figures figures, int x) {
        Overview overview = figures.overview();
        return overview == null ? 0 : overview.share(x, Activity.RUNNING);
    }

    /** Lanes of which each takes a frame. */
    private Figures slow() {
        long[] clock = new long[1];
        return new Figures(trace, () -> clock[0] += SECOND);
    }

    private void cooks(int cooks) {
        for (int i = 1; i <= cooks; i++) {
            recorder.laneAt(0, "cook-" + i, "cook", LaneKind.PLATFORM)
                    .beginAt(0, Activity.RUNNING, 0, 0, 0);
        }
        recorder.lastsUntil(20 * SECOND);
        trace.advance();
    }

    /** The overview is taken anew where something was inserted, though the trace is no longer. */
    @Test
    void whatIsInsertedIsSeenInTheOverview() {
        long[] now = {0};
        LateLane late = recorder.lateLane("app", 0, "main", "", LaneKind.PLATFORM);
        recorder.lastsUntil(RANGE.to());
        trace.advance();
        Figures figures = new Figures(trace, () -> now[0]);
        assertThat(figures.advanceOverview(RANGE, 100, now[0])).isTrue();
        assertThat(blocked(figures)).isZero();

        late.span(0, RANGE.to(), Activity.BLOCKED, Known.RECORDED, 0, 0, 0);
        trace.advance();
        now[0] += SECOND;
        assertThat(figures.advanceOverview(RANGE, 100, now[0])).isTrue();
        assertThat(blocked(figures)).isEqualTo(1);
        now[0] += SECOND;
        assertThat(figures.advanceOverview(RANGE, 100, now[0])).isFalse();
    }

    private static float blocked(Figures figures) {
        Overview overview = figures.overview();
        return overview == null ? -1 : overview.share(10, Activity.BLOCKED);
    }

    private RangeSummary summary() {
        Lane ui = recorder.laneAt(0, "UI thread", "ui", LaneKind.UI);
        Lane one = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        Lane two = recorder.laneAt(15 * SECOND, "cook-2", "cook", LaneKind.PLATFORM);
        Lane cashier = recorder.laneAt(0, "cashier-1", "cashier", LaneKind.PLATFORM);
        one.beginAt(10 * SECOND, Activity.RUNNING, 0, 0, 0);
        one.beginAt(15 * SECOND, Activity.WAITING, 0, 0, 0);
        two.beginAt(15 * SECOND, Activity.BLOCKED, 0, 0, 0);
        for (int order = 1; order <= 3; order++) {
            ui.markAt(5 * SECOND + order * SECOND, OrderStage.PLACED, 0, order, 0);
        }
        cashier.markAt(10 * SECOND, OrderStage.PAID, 0, 1, 1250);
        cashier.markAt(16 * SECOND, OrderStage.PAID, 0, 2, 1250);
        cashier.markAt(17 * SECOND, OrderStage.FAILED, 0, 3, 0);
        recorder.lastsUntil(30 * SECOND);
        trace.advance();
        LaneFigures figures = new LaneFigures(trace, RANGE);
        trace.lanes().forEach(figures::take);
        return RangeSummary.of(
                trace, figures, new SpanTimes(trace, RANGE), LaneOrder.of(trace, true));
    }
}
