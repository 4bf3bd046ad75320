package brigade.measure.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.trace.Activity;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Spans and waits by hand, in milliseconds, and what is right for them. */
class MatchingTest {

    private static final long MS = 1_000_000;
    private static final long END = 100;

    private final Agreement found = new Agreement();

    @Test
    void aWaitThatTheTraceCallsTheRightThingIsCovered() {
        hold(
                List.of(
                        span(Activity.RUNNING, 0, 10),
                        span(Activity.WAITING, 10, 20),
                        span(Activity.RUNNING, 20, 100)),
                List.of(wait(WaitKind.PARK, 10, 20)));

        assertThat(found.waits()).isEqualTo(1);
        assertThat(found.confirmed()).isEqualTo(1);
        assertThat(found.spans()).isEqualTo(1);
        assertThat(found.confirmedByJfr()).isEqualTo(1);
        assertThat(found.runningNanos()).isEqualTo(90 * MS);
        assertThat(found.falseNanos()).isZero();
        assertThat(found.missed()).isEmpty();
    }

    @Test
    void runningOverMostOfAWaitIsALie() {
        hold(
                List.of(
                        span(Activity.RUNNING, 0, 18),
                        span(Activity.WAITING, 18, 20),
                        span(Activity.RUNNING, 20, 100)),
                List.of(wait(WaitKind.PARK, 10, 20), wait(WaitKind.MONITOR, 30, 32)));

        assertThat(found.confirmed()).isZero();
        assertThat(found.falseNanos()).isEqualTo(10 * MS);
        assertThat(kinds())
                .containsExactlyInAnyOrder("running-while-parked 1", "running-while-blocked 1");
        assertThat(worst("running-while-parked").nanos()).isEqualTo(8 * MS);
        assertThat(worst("running-while-parked").thread()).isEqualTo("cook-1");
        assertThat(worst("running-while-parked").place()).isEqualTo("Queue.take:7");
    }

    @Test
    void uncoveredTimeOfAMillisecondIsAllowedAndMoreIsNot() {
        hold(
                List.of(
                        new Told.Stated(Activity.RUNNING, "chop", 0, 11 * MS),
                        new Told.Stated(Activity.WAITING, "rail", 11 * MS, 30 * MS),
                        new Told.Stated(Activity.RUNNING, "chop", 30 * MS, 100 * MS)),
                List.of(wait(WaitKind.PARK, 10, 20)));

        assertThat(found.confirmed()).isEqualTo(1);

        Agreement other = new Agreement();
        Matching.hold(
                told(
                        List.of(
                                new Told.Stated(Activity.RUNNING, "chop", 0, 11 * MS + 1),
                                new Told.Stated(Activity.WAITING, "rail", 11 * MS + 1, 30 * MS))),
                List.of(wait(WaitKind.PARK, 10, 20)),
                CoreUse.UNKNOWN,
                0,
                END * MS,
                other);

        assertThat(other.confirmed()).isZero();
    }

    @Test
    void sleepingOverALockIsTheWrongKind() {
        hold(
                List.of(span(Activity.SLEEPING, 0, 50), span(Activity.RUNNING, 50, 100)),
                List.of(wait(WaitKind.SLEEP, 0, 10), wait(WaitKind.PARK, 11, 50)));

        assertThat(found.confirmed()).isEqualTo(0.5);
        assertThat(kinds()).containsExactly("sleeping-while-parked 1");
    }

    @Test
    void aLaneWithoutASpanBeforeItsFirstWaitIsTold() {
        hold(
                List.of(span(Activity.IDLE, 0, 20), span(Activity.RUNNING, 20, 100)),
                List.of(wait(WaitKind.PARK, 5, 15), wait(WaitKind.PARK, 16, 18)));

        assertThat(kinds()).containsExactly("before-first-span 2");
    }

    @Test
    void aThreadThatHasNoSpanAtAllIsTold() {
        hold(List.of(span(Activity.RUNNING, 0, 20)), List.of(wait(WaitKind.SLEEP, 30, 40)));

        assertThat(kinds()).containsExactly("no-span-while-sleeping 1");
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        hold(
                List.of(span(Activity.WAITING, -50, 200)),
                List.of(wait(WaitKind.PARK, -40, 10), wait(WaitKind.PARK, 90, 150)));

        assertThat(found.waits()).isEqualTo(2);
        assertThat(found.confirmed()).isEqualTo(1);
        assertThat(found.confirmedByJfr()).isEqualTo(0.2);
    }

    @Test
    void aSpanThatIsOpenAtTheEndIsAClassOfItsOwn() {
        hold(List.of(span(Activity.RUNNING, 0, 90), span(Activity.WAITING, 90, 150)), List.of());

        assertThat(kinds()).containsExactly("open-at-the-end 1");
        assertThat(found.confirmedByJfr()).isZero();
    }

    @Test
    void theSystemTellsLostCoresFromComputing() {
        List<Told.Stated> spans =
                List.of(span(Activity.WAITING, 0, 20), span(Activity.RUNNING, 20, 100));
        List<Wait> waits = List.of(wait(WaitKind.PARK, 0, 10));

        hold(spans, waits, use(1, 9));
        hold(spans, waits, use(9, 1));
        hold(spans, waits, use(1, 1));

        assertThat(kinds())
                .containsExactlyInAnyOrder(
                        "scheduling-tail 1", "waiting-while-computing 1", "waiting-not-recorded 1");
        assertThat(found.confirmedByJfr()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void jfrRecordsNoParksOfVirtualThreadsAndTheyAreNotConfirmed() {
        Matching.hold(
                new Told(
                        "guest-1",
                        true,
                        List.of(
                                span(Activity.WAITING, 0, 30),
                                span(Activity.SLEEPING, 30, 40),
                                span(
                                        Activity.IO,
                                        40,
                                        60), // for an answer of the database's threads
                                span(Activity.RUNNING, 60, 100)),
                        END * MS),
                List.of(wait(WaitKind.SLEEP, 30, 40)),
                use(30, 30),
                0,
                END * MS,
                found);

        assertThat(kinds()).containsExactly("virtual-park-not-recorded 2");
        assertThat(found.confirmedByJfr()).isCloseTo(1 / 6.0, within(1e-9));
    }

    @Test
    void shortWaitsCountAgainstRunningAllTheSame() {
        hold(
                List.of(span(Activity.RUNNING, 0, 100)),
                List.of(
                        new Wait(WaitKind.FILE, 10 * MS, 10 * MS + 500, "Files.read:1"),
                        new Wait(WaitKind.FILE, 20 * MS, 20 * MS + 700, "Files.read:1")));

        assertThat(found.waits()).isZero();
        assertThat(found.falseNanos()).isEqualTo(1_200);
        assertThat(found.worstPlaces(1).getFirst().count()).isEqualTo(2);
        assertThat(found.worstPlaces(1).getFirst().nanos()).isEqualTo(1_200);
    }

    @Test
    void aSpanThatIsCutOffIsNotOpen() {
        Matching.hold(
                told(List.of(span(Activity.IO, 0, 50), span(Activity.RUNNING, 50, 100))),
                List.of(),
                CoreUse.UNKNOWN,
                0,
                30 * MS,
                found);

        assertThat(kinds()).containsExactly("io-not-recorded 1");
    }

    private void hold(List<Told.Stated> spans, List<Wait> waits) {
        hold(spans, waits, CoreUse.UNKNOWN);
    }

    private void hold(List<Told.Stated> spans, List<Wait> waits, CoreUse use) {
        Matching.hold(told(spans), waits, use, 0, END * MS, found);
    }

    private static Told told(List<Told.Stated> spans) {
        return new Told("cook-1", false, spans, END * MS);
    }

    private static Told.Stated span(Activity activity, long start, long end) {
        return new Told.Stated(activity, "label", start * MS, end * MS);
    }

    private static Wait wait(WaitKind kind, long start, long end) {
        return new Wait(kind, start * MS, end * MS, "Queue.take:7");
    }

    private static CoreUse use(long onCore, long delayed) {
        return new CoreUse() {
            @Override
            public long onCore(long start, long end) {
                return onCore * MS;
            }

            @Override
            public long delayed(long start, long end) {
                return delayed * MS;
            }
        };
    }

    private List<String> kinds() {
        return found.missed().stream().map(it -> it.kind() + " " + it.count()).toList();
    }

    private Missed.Worst worst(String kind) {
        return found.missed().stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .worst();
    }
}
