package brigade.observe.live;

import brigade.observe.jfr.ToldThread;
import brigade.observe.thread.JvmTerm;
import brigade.observe.thread.LockNumbers;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.LateLane;
import brigade.trace.Mark;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A thread of a JVM that is watched: what its recorder tells when a wait is over, and what dumps
 * show of waits that are not. Any thread.
 */
final class LiveLane implements ToldThread {

    private static final int MOST_WAITS = 2_000;
    private static final int RUNS = 10;
    private static final double PERMILLE = 1000;
    private static final long NEVER = Long.MAX_VALUE;

    private record Wait(long begin, long end) {}

    /** What a dump showed that it waited for. */
    private record Wanted(String type, int number, long from, long to) {}

    private record Share(long from, long to, int permille) {}

    private final LateLane late;
    private final long openedAt;
    private final int boundedLabel;
    private final LockNumbers locks;
    private final boolean platform;
    private final Deque<Wait> waits = new ArrayDeque<>();
    private final Deque<Share> shares = new ArrayDeque<>();
    private long shareUntil;
    private long saidUntil;
    private long heldFrom = NEVER;
    private long endedAt = NEVER;
    private @Nullable Wanted wanted;

    LiveLane(LateLane late, int boundedLabel, LockNumbers locks) {
        this.late = late;
        this.locks = locks;
        this.boundedLabel = boundedLabel;
        openedAt = late.lane().openedAt();
        platform = late.lane().kind() == LaneKind.PLATFORM;
        shareUntil = openedAt;
        saidUntil = openedAt;
    }

    @Override
    public int lane() {
        return late.lane().id();
    }

    LateLane late() {
        return late;
    }

    /** A dump, taken between {@code from} and {@code to}, shows what it waits for. */
    synchronized void wants(String type, int number, long from, long to) {
        wanted = new Wanted(type, number, from, to);
    }

    /** What a dump showed that was taken during the wait is this lock, under another name. */
    @Override
    public synchronized int lock(String type, long address, long begin, long end) {
        String name = LockNumbers.name(address);
        Wanted last = wanted;
        boolean same =
                last != null && last.type.equals(type) && begin <= last.from && last.to <= end;
        return same ? locks.same(type, name, last.number) : locks.of(type, name);
    }

    @Override
    public synchronized void span(
            long begin, long end, Activity activity, Known known, int label, int arg) {
        long from = Math.max(begin, openedAt);
        if (end <= from) {
            return; // before this was watched
        }
        late.span(from, end, activity, known, label, 0, arg);
        if (platform) {
            waits.add(new Wait(from, end));
            if (waits.size() > MOST_WAITS) {
                saidUntil = Math.max(saidUntil, waits.remove().end);
            }
        }
    }

    @Override
    public synchronized void mark(long t, Mark mark, int label, int arg) {
        if (t < openedAt) {
            return;
        }
        late.mark(t, mark, label, 0, arg);
        if (mark == CommonMark.CORE_SHARE && platform) {
            if (t > shareUntil) {
                shares.add(new Share(shareUntil, t, arg));
            }
            shareUntil = t;
        }
    }

    @Override
    public synchronized void ended(long t) {
        endedAt = Math.min(endedAt, Math.max(t, openedAt)); // a dump tells of it later
        late.close(endedAt);
    }

    /** A dump shows it in a wait that may have begun at {@code t}: what is later is not final. */
    synchronized void heldFrom(long t) {
        heldFrom = Math.min(heldFrom, t);
    }

    /** A dump shows that it does not wait. */
    synchronized void free() {
        heldFrom = NEVER;
    }

    /**
     * Says what can be said up to {@code t}, when all waits that ended before have been told; the
     * time before a wait that goes on stays open.
     */
    synchronized void finalUntil(long t) {
        while (!shares.isEmpty() && shares.peek().to <= t) {
            bound(shares.remove());
        }
        late.finalUntil(Math.min(t, heldFrom));
    }

    /** In the gaps between waits it had a core for as long as it had one in all. */
    private void bound(Share share) {
        long from = Math.max(share.from, saidUntil);
        List<Wait> sorted =
                waits.stream()
                        .filter(it -> it.end > from && it.begin < share.to)
                        .sorted(Comparator.comparingLong(Wait::begin))
                        .toList();
        long free = share.to - from;
        long reached = from;
        for (Wait wait : sorted) {
            long begin = Math.max(reached, wait.begin);
            long end = Math.min(share.to, wait.end);
            free -= Math.max(0, end - begin);
            reached = Math.max(reached, end);
        }
        double cpu = (share.to - share.from) * (share.permille / PERMILLE);
        int permille = free <= 0 ? 0 : (int) Math.round(Math.min(1, cpu / free) * PERMILLE);
        if (permille >= RUNS) {
            long gap = from;
            for (Wait wait : sorted) {
                tell(gap, Math.min(wait.begin, share.to), permille);
                gap = Math.max(gap, wait.end);
            }
            tell(gap, share.to, permille);
        }
        saidUntil = share.to;
        waits.removeIf(it -> it.end <= share.to);
    }

    private void tell(long from, long to, int permille) {
        if (to > from) {
            late.span(
                    from,
                    to,
                    JvmTerm.NO_WAIT_RECORDED.activity(),
                    Known.BOUNDED,
                    boundedLabel,
                    0,
                    permille);
        }
    }
}
