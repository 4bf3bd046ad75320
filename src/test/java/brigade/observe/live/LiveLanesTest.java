package brigade.observe.live;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.observe.dump.DumpedLock;
import brigade.observe.dump.DumpedThread;
import brigade.observe.dump.ThreadDump;
import brigade.observe.jfr.JfrThread;
import brigade.observe.thread.JvmVocabulary;
import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Site;
import brigade.trace.Span;
import brigade.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class LiveLanesTest {

    private static final long SECOND = 1_000_000_000L;
    private static final String STOCK = "app.Stock";

    private final Recorder recorder = Recorder.ofPast(1 << 20, JvmVocabulary.ALL);
    private final LiveLanes lanes = new LiveLanes(recorder, 0);
    private final DumpTold dumps = new DumpTold(lanes);

    private static DumpedThread blocked(long id, String hash) {
        return new DumpedThread(
                new DumpedThread.Who(id, "t-" + id, LaneKind.PLATFORM, "", 0),
                Thread.State.BLOCKED,
                new DumpedThread.Wanted(DumpedThread.How.ENTER, new DumpedLock(STOCK, hash)),
                List.of(),
                List.of(new Site("app.Work", "take", 5)));
    }

    private void dump(long second, DumpedThread... threads) {
        long t = second * SECOND;
        dumps.take(new ThreadDump(null, "", Arrays.asList(threads)), t - 1, t);
    }

    private LiveLane lane(long id) {
        return lanes.thread(new JfrThread(id, 0, "t-" + id, LaneKind.PLATFORM), 0);
    }

    /** The number of the lock that a thread waits for. */
    private int lockOf(long id, long t) {
        recorder.lastsUntil(20 * SECOND);
        Trace trace = recorder.trace();
        trace.advance();
        Span span = Objects.requireNonNull(trace.spanAt(lane(id).late().lane(), t));
        return Argument.LOCK.lockOf(span.arg());
    }

    private void advance() {
        recorder.lastsUntil(20 * SECOND);
        recorder.trace().advance();
    }

    @Test
    void whatCameTooLateForAThreadThatHasEndedStillCounts() {
        LiveLane lane = lane(1);
        lanes.finalUntil(10 * SECOND);
        advance();
        lane.span(SECOND, 2 * SECOND, Activity.WAITING, Known.RECORDED, 0, 0);
        advance();
        assertThat(lanes.late()).isEqualTo(1);

        dump(11);
        lanes.finalUntil(15 * SECOND);
        advance();
        lanes.finalUntil(16 * SECOND);

        assertThat(lanes.all()).isEmpty();
        assertThat(lanes.late()).isEqualTo(1);
    }

    @Test
    void whatAThreadDidBeforeItEndedIsToldOfTheSameThread() {
        LiveLane lane = lane(1);
        dump(11);

        assertThat(lane(1)).isSameAs(lane);
        lane.ended(9 * SECOND);
        lanes.finalUntil(15 * SECOND);
        advance();

        assertThat(lane.late().lane().closedAt()).isEqualTo(9 * SECOND);
    }

    @Test
    void aLockHasOneNumberWhoeverTellsOfIt() {
        dump(2, blocked(1, "1b2c"), blocked(2, "1b2c"));
        dump(4, blocked(1, "1b2c"), blocked(2, "1b2c"));
        int other = lane(2).lock("app.Other", 0x7000, 5 * SECOND, 6 * SECOND);
        int number = lane(1).lock(STOCK, 0x8000, SECOND, 5 * SECOND);

        assertThat(lockOf(2, 3 * SECOND)).isEqualTo(number).isNotEqualTo(other);
        assertThat(lane(3).lock(STOCK, 0x8000, 0, SECOND)).isEqualTo(number);
        assertThat(lane(1).lock(STOCK, 0x9000, 5 * SECOND, 6 * SECOND))
                .as("a wait that no dump shows")
                .isNotEqualTo(number)
                .isNotEqualTo(other);
    }

    @Test
    void theFirstDumpTellsOfAllThreadsAtOnce() {
        dumps.take(new ThreadDump(null, "", List.of(blocked(1, "1b2c"))), 0, SECOND);
        advance();

        Span span = recorder.trace().spanAt(lane(1).late().lane(), SECOND / 2);
        assertThat(span).isNotNull();
        assertThat(span.activity()).isEqualTo(Activity.BLOCKED);
        assertThat(span.known()).isEqualTo(Known.SAMPLED);
    }
}
