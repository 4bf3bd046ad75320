package brigade.observe.live;

import brigade.observe.dump.DumpedThread;
import brigade.observe.dump.ThreadDump;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes dumps of a JVM by turns, tells what they show, and finds deadlocks in them. One thread
 * takes them; any thread asks.
 */
final class DumpRounds {

    private static final long INTERVAL = 2_000_000_000L;
    private static final long SOON = 400_000_000L;

    /** At first there is nothing else to show. */
    private static final long YOUNG = 2_500_000_000L;

    /** So many times as long as a dump took, none is taken. */
    private static final int REST_PER_DUMP = 4;

    private final JvmDumps dumps;
    private final DumpTold told;
    private final DeadlockWatch monitors = new DeadlockWatch();
    private final DeadlockWatch locks = new DeadlockWatch();
    private volatile List<Deadlock> deadlocks = List.of();
    private volatile @Nullable ThreadDump last;
    private volatile long takenAt = Long.MIN_VALUE;
    private final long since = System.nanoTime();

    DumpRounds(JvmDumps dumps, LiveLanes lanes) {
        this.dumps = dumps;
        told = new DumpTold(lanes);
    }

    /** Takes one; returns for how long to wait until the next. */
    Duration take() throws IOException {
        long begun = System.nanoTime();
        ThreadDump dump = dumps.take();
        long t = System.nanoTime();
        told.take(dump, begun, t);
        last = dump;
        takenAt = begun;
        look(dump, t);
        long cost = System.nanoTime() - begun;
        boolean soon = monitors.wantsAnother() || locks.wantsAnother() || t - since < YOUNG;
        long rest = Math.max(soon ? SOON : INTERVAL, REST_PER_DUMP * cost) - cost;
        return Duration.ofNanos(rest);
    }

    private void look(ThreadDump dump, long t) throws IOException {
        Instant now = Instant.now();
        List<Deadlock> found = new ArrayList<>(monitors.take(dump, now, t));
        if (waitsForLocks(dump)) {
            locks.take(dumps.takeWithOwners(), now, t).stream()
                    .filter(it -> found.stream().noneMatch(other -> alike(it, other)))
                    .forEach(found::add);
        }
        deadlocks = List.copyOf(found);
    }

    /** At least two platform threads wait for locks of which the JSON tells no owner. */
    private static boolean waitsForLocks(ThreadDump dump) {
        return dump.threads().stream()
                        .map(DumpedThread::wanted)
                        .filter(it -> it != null && it.how() == DumpedThread.How.PARK)
                        .filter(it -> it.lock().type().contains("locks.Reentrant"))
                        .count()
                > 1;
    }

    private static boolean alike(Deadlock one, Deadlock other) {
        long first = other.ring().getFirst().thread().who().id();
        return one.ring().stream().anyMatch(link -> first == link.thread().who().id());
    }

    /** The deadlocks that the newest dump has, each confirmed by the one before. */
    List<Deadlock> deadlocks() {
        return deadlocks;
    }

    /** The newest dump, or null before the first. */
    @Nullable ThreadDump last() {
        return last;
    }

    /** When taking the newest dump began, nanoseconds of the trace. */
    long takenAt() {
        return takenAt;
    }
}
