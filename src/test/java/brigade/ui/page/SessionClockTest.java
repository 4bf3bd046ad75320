package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.Speed;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.TraceClock;
import brigade.trace.Vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;

/** Times are milliseconds from the opening of the first lane; real time is held by hand. */
class SessionClockTest {
    private static final long OPENING = 1_000_000_000_000L;
    private static final long STEP = 1_000;
    private static final Selected NOTHING = Selected.NOTHING;

    private final Recorder recorder = Recorder.ofPast(8 << 20, RestaurantVocabulary.ALL);
    private final Lane cook = recorder.laneAt(at(0), "cook-1", "cook", LaneKind.PLATFORM);
    private final Lane server = recorder.laneAt(at(0), "server-1", "server", LaneKind.PLATFORM);
    private long real;

    private static long at(long millis) {
        return OPENING + millis * 1_000_000;
    }

    private SessionClock live() {
        return clock(true);
    }

    private SessionClock recorded() {
        return clock(false);
    }

    /** A cook begins something every 100 ms from 0, a server every 300 ms from 50; 20 s. */
    private SessionClock clock(boolean growing) {
        for (int millis = 0; millis < 20_000; millis += 100) {
            cook.beginAt(at(millis), Activity.RUNNING, 0, 1 + millis / 1000, 0);
        }
        for (int millis = 50; millis < 20_000; millis += 300) {
            server.beginAt(at(millis), Activity.RUNNING, 0, 7, 0);
        }
        goesOnUntil(20_000);
        return new SessionClock(recorder.trace(), () -> real, growing, 0);
    }

    private void goesOnUntil(long millis) {
        recorder.lastsUntil(at(millis));
        recorder.trace().advance();
    }

    private void pass(SessionClock clock, long millis) {
        real += millis * 1_000_000;
        clock.tick();
    }

    @Test
    void isLiveAtFirstAndFollowsTheTrace() {
        SessionClock clock = live();
        assertThat(clock.isLive()).isTrue();

        goesOnUntil(20_016);
        pass(clock, 16);

        assertThat(clock.now()).isEqualTo(at(20_016));
        assertThat(clock.fraction()).isEqualTo(1);
    }

    @Test
    void holdsWhileTheTraceGoesOn() {
        SessionClock clock = live();
        clock.pause();

        goesOnUntil(30_000);
        pass(clock, 10_000);

        assertThat(clock.motionProperty().get()).isEqualTo(Motion.HELD);
        assertThat(clock.now()).isEqualTo(at(20_000));
        clock.live();
        assertThat(clock.now()).isEqualTo(at(30_000));
    }

    @ParameterizedTest
    @EnumSource
    void playsAtItsSpeedByRealTime(Speed speed) {
        SessionClock clock = recorded();
        clock.hold(at(1_000));
        clock.play(speed);

        for (int frame = 0; frame < 60; frame++) {
            pass(clock, 20);
        }

        assertThat(clock.now()).isEqualTo(at(1_000) + speed.of(1_200_000_000));
    }

    @Test
    void aStepThatFindsNoEventSaysSoUntilTheNextMovement() {
        SessionClock clock = recorded();
        clock.hold(at(19_900));
        clock.stepForward(NOTHING);
        assertThat(clock.edgeProperty().get()).isEqualTo(Edge.LAST);
        assertThat(clock.now()).isEqualTo(at(19_900));
        clock.stepForward(new Selected.OneOrder(7));
        assertThat(clock.edgeProperty().get()).isEqualTo(Edge.LAST_SELECTED);

        clock.stepBack(NOTHING);
        assertThat(clock.edgeProperty().get()).isEqualTo(Edge.NONE);
        clock.toStart();
        clock.stepBack(new Selected.OneLane(cook.id()));
        assertThat(clock.edgeProperty().get()).isEqualTo(Edge.FIRST_SELECTED);
        clock.play(Speed.REAL);
        assertThat(clock.edgeProperty().get()).isEqualTo(Edge.NONE);
    }

    @Test
    void anotherSpeedGoesOnFromWhereItIs() {
        SessionClock clock = recorded();
        clock.play(Speed.REAL);
        pass(clock, 1_000);
        clock.play(Speed.TENTH);
        pass(clock, 1_000);

        assertThat(clock.now()).isEqualTo(at(1_100));
    }

    @Test
    void whatCatchesUpIsLiveAgain() {
        SessionClock clock = live();
        clock.hold(at(15_000));
        clock.play(Speed.TENFOLD);

        pass(clock, 499);
        assertThat(clock.motionProperty().get()).isEqualTo(Motion.PLAYING);
        pass(clock, 2);

        assertThat(clock.isLive()).isTrue();
    }

    @Test
    void slowMotionAtTheLiveEdgeStaysSlow() {
        SessionClock clock = live();
        clock.play(Speed.TENTH);
        goesOnUntil(20_010);
        pass(clock, 1_000);

        assertThat(clock.motionProperty().get()).isEqualTo(Motion.PLAYING);
        assertThat(clock.now()).isEqualTo(at(20_010));
    }

    @Test
    void aRecordedTraceIsNeverLive() {
        SessionClock clock = recorded();
        assertThat(clock.now()).isEqualTo(at(0));
        clock.play(Speed.TENFOLD);
        pass(clock, 60_000);

        assertThat(clock.isLive()).isFalse();
        assertThat(clock.motionProperty().get()).isEqualTo(Motion.HELD);
        assertThat(clock.now()).isEqualTo(at(20_000));

        clock.toggle();
        pass(clock, 10);

        assertThat(clock.now()).as("from the start again").isEqualTo(at(100));
    }

    @Test
    void stepsFromEventToEventOfWhatIsSelected() {
        SessionClock clock = live();
        clock.hold(at(1_000));

        clock.stepForward(NOTHING);
        assertThat(clock.now()).as("next of all").isEqualTo(at(1_100));
        clock.stepForward(new Selected.OneLane(server.id()));
        assertThat(clock.now()).as("next of the server").isEqualTo(at(1_250));
        clock.stepForward(new Selected.OneOrder(3));
        assertThat(clock.now()).as("first of order 3").isEqualTo(at(2_000));
        clock.stepBack(new Selected.OneOrder(2));
        assertThat(clock.now()).as("last of order 2").isEqualTo(at(1_900));
        clock.stepBack(NOTHING);
        assertThat(clock.now()).as("previous of all").isEqualTo(at(1_850));
    }

    @Test
    void aStepBeyondTheLastEventStays() {
        SessionClock clock = recorded();
        clock.stepBack(NOTHING);
        assertThat(clock.now()).isEqualTo(at(0));

        clock.stepBack(new Selected.OneLane(99));
        assertThat(clock.now()).isEqualTo(at(0));
    }

    @Test
    void aStepFromLiveHolds() {
        SessionClock clock = live();
        clock.stepBack(NOTHING);

        assertThat(clock.motionProperty().get()).isEqualTo(Motion.HELD);
        assertThat(clock.now()).isEqualTo(at(19_900));
    }

    @Test
    void scrubsOverTheWholeTrace() {
        SessionClock clock = live();
        clock.scrub(0.25);
        assertThat(clock.now()).isEqualTo(at(5_000));
        assertThat(clock.fraction()).isEqualTo(0.25);

        clock.play(Speed.REAL);
        clock.scrub(0.5);
        pass(clock, 100);
        assertThat(clock.now()).as("playing goes on from there").isEqualTo(at(10_100));

        clock.scrub(1);
        assertThat(clock.isLive()).isTrue();
    }

    @Test
    void replaysTheLastSecondsSlowly() {
        SessionClock clock = live();
        clock.replayLastSeconds();
        pass(clock, 2_000);
        assertThat(clock.now()).isEqualTo(at(10_200));

        clock.hold(at(3_000));
        clock.replayLastSeconds();
        assertThat(clock.now()).as("no earlier than the start").isEqualTo(at(0));
    }

    @Test
    void keysGoThroughTheSpeedsAndBackToLive() {
        SessionClock clock = live();
        clock.slower();
        assertThat(clock.speedProperty().get()).isEqualTo(Speed.TENTH);
        clock.slower();
        clock.slower();
        clock.slower();
        assertThat(clock.speedProperty().get()).isEqualTo(Speed.THOUSANDTH);

        for (int i = 0; i < Speed.values().length; i++) {
            assertThat(clock.isLive()).isFalse();
            clock.faster();
        }
        assertThat(clock.isLive()).isTrue();
    }

    @Test
    void anInstantThatWasLetGoGivesWayToTheOldestKept() {
        Recorder small = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Lane busy = small.laneAt(at(0), "busy", "cook", LaneKind.PLATFORM);
        busy.beginAt(at(0), Activity.RUNNING, 0, 0, 0);
        small.trace().advance();
        SessionClock clock = new SessionClock(small.trace(), () -> real, true, 0);
        clock.hold(at(0));
        for (int millis = 1; millis < 200_000; millis++) {
            busy.beginAt(at(millis), Activity.RUNNING, 0, 0, 0);
            if (millis % 1_000 == 0) {
                small.trace().advance();
            }
        }

        clock.tick();

        assertThat(clock.now()).isEqualTo(small.trace().start()).isGreaterThan(at(0));
        assertThat(clock.origin()).isEqualTo(at(0));
        assertThat(clock.fraction()).isZero();
    }

    /** Steps of a logical clock: as fast as one can follow, whatever a step counts. */
    @ParameterizedTest
    @CsvSource({"THOUSANDTH, 1", "HUNDREDTH, 2", "TENTH, 4", "REAL, 8", "TENFOLD, 80"})
    void aLogicalTraceIsPlayedAtSoManyStepsASecond(Speed speed, int inFourSeconds) {
        SessionClock clock = inSteps(false);

        clock.play(speed);
        pass(clock, 4_000);

        assertThat((clock.now() - clock.origin()) / STEP).isEqualTo(inFourSeconds);
    }

    @Test
    void theLastTenStepsAreReplayed() {
        SessionClock clock = inSteps(false);
        clock.hold(clock.origin() + 50 * STEP);

        clock.replayLastSeconds();
        assertThat((clock.now() - clock.origin()) / STEP).isEqualTo(40);
        pass(clock, 3_000);

        assertThat((clock.now() - clock.origin()) / STEP).isEqualTo(43);
    }

    @Test
    void aLabThatIsSeenSlowlyIsLiveAgainAtItsEnd() {
        SessionClock clock = inSteps(true);
        clock.hold(clock.origin() + 99 * STEP);

        clock.play(Speed.TENTH);
        pass(clock, 3_000);

        assertThat(clock.isLive()).isTrue();
    }

    @Test
    void anInstantIsGivenInSecondsOrInSteps() {
        SessionClock steps = inSteps(false);
        steps.hold(Duration.ofSeconds(12));
        SessionClock seconds = recorded();
        seconds.hold(Duration.ofSeconds(12));

        assertThat(steps.now() - steps.origin()).isEqualTo(12 * STEP);
        assertThat(seconds.now()).isEqualTo(at(12_000));
    }

    /** A hundred steps. */
    private SessionClock inSteps(boolean growing) {
        Recorder lab = Recorder.ofPast(1 << 20, Vocabulary.NONE, new TraceClock.Logical(STEP));
        Lane one = lab.laneAt(0, "one", "", LaneKind.PLATFORM);
        for (int i = 0; i < 100; i++) {
            one.beginAt(i * STEP, Activity.RUNNING, 0, 0, 0);
        }
        lab.lastsUntil(100 * STEP);
        lab.trace().advance();
        return new SessionClock(lab.trace(), () -> real, growing, 0);
    }

    @Test
    void liveIsAsFarBehindAsWhatIsToldComesLate() {
        live(); // fills the trace
        brigade.trace.Trace trace = recorder.trace();
        long length = trace.end() - trace.start();
        SessionClock clock = new SessionClock(trace, () -> real, true, length / 4);

        assertThat(clock.now()).isEqualTo(trace.end() - length / 4);
        clock.hold(trace.end());
        assertThat(clock.now()).isEqualTo(trace.end());
        clock.live();
        clock.tick();
        assertThat(clock.now()).isEqualTo(trace.end() - length / 4);
        assertThat(new SessionClock(trace, () -> real, true, 9 * length).now())
                .isEqualTo(trace.start());
    }
}
