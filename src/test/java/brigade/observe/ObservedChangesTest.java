package brigade.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.observe.ObservedChanges.Change;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;
import brigade.trace.file.Losses;

import org.junit.jupiter.api.Test;

class ObservedChangesTest {

    private static final long SECOND = 1_000_000_000;

    private final Recorder then = Recorder.ofPast(1 << 20, Vocabulary.NONE);
    private final Recorder now = Recorder.ofPast(1 << 20, Vocabulary.NONE);

    /** Of ten seconds and of twenty: what is compared is the average, not the sum. */
    @Test
    void whatChangedMostIsFirstHoweverLongEachWasWatched() {
        thread(then, "steady-1", Activity.RUNNING, 10);
        thread(then, "worker-1", Activity.RUNNING, 10);
        thread(then, "worker-2", Activity.RUNNING, 10);
        thread(then, "old-1", Activity.SLEEPING, 10);
        thread(now, "steady-1", Activity.RUNNING, 20);
        thread(now, "worker-1", Activity.BLOCKED, 20);
        thread(now, "worker-2", Activity.RUNNING, 20);
        thread(now, "worker-3", Activity.BLOCKED, 20);

        Observation after = observed("now", now, 20);
        ObservedChanges compared =
                ObservedChanges.of(
                        observed("then", then, 10), after, ThreadSeconds.of(after.trace()));

        assertThat(compared.groups())
                .extracting(Change::group)
                .containsExactly("worker-", "old-", "steady-");
        Change workers = compared.groups().getFirst();
        assertThat(workers.before().threads()).isEqualTo(2);
        assertThat(workers.after().threads()).isEqualTo(3);
        assertThat(workers.before().mean(Spent.RUNNING)).isCloseTo(2, within(1e-9));
        assertThat(workers.after().mean(Spent.RUNNING)).isCloseTo(1, within(1e-9));
        assertThat(workers.after().mean(Spent.BLOCKED)).isCloseTo(2, within(1e-9));
        Change gone = compared.groups().get(1);
        assertThat(gone.before().mean(Spent.SLEEPING)).isCloseTo(1, within(1e-9));
        assertThat(gone.after().threads()).isZero();
        assertThat(gone.after().mean(Spent.SLEEPING)).isZero();
    }

    private static void thread(Recorder recorder, String name, Activity activity, long seconds) {
        String pool = name.substring(0, name.indexOf('-') + 1);
        Lane lane = recorder.laneAt(0, name, pool, LaneKind.PLATFORM);
        lane.beginAt(0, activity, recorder.label(""), 0, 0);
        lane.closeAt(seconds * SECOND);
    }

    private static Observation observed(String name, Recorder recorder, long seconds) {
        recorder.lastsUntil(seconds * SECOND);
        Trace trace = recorder.trace();
        trace.advance();
        return Observation.of(new SourceFacts("file", name, 0, ""), trace, Losses.NONE);
    }
}
