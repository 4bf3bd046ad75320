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

    /**
     * @param permille of the time it had a core
     * @param wanted and of the time it could have gone on, and had none
     */
    private record Share(long from, long to, int permille, int wanted) {}

    /**
     * The numbers of labels.
     *
     * @param ran nothing was recorded, and it had a core for some of the time
     * @param wanted it wanted a core for longer than it had one
     */
    record Labels(int ran, int wanted) {}

    private final LateLane late;
    private final long openedAt;
    private final Labels said;
    private final LockNumbers locks;
    private final boolean platform;
    private final Deque<Wait> waits = new ArrayDeque<>();
    private final Deque<Share> shares = new ArrayDeque<>();
    private long shareUntil;
    private volatile long osId;
    private boolean looked;
    private long saidUntil;
    private long heldFrom = NEVER;
    private long finalUntil;
    private long endedAt = NEVER;
    private @Nullable Wanted wanted;

    LiveLane(LateLane late, Labels said, LockNumbers locks) {
        this.late = late;
        this.locks = locks;
        this.said = said;
        openedAt = late.lane().openedAt();
        platform = late.lane().kind() == LaneKind.PLATFORM;
        shareUntil = openedAt;
        saidUntil = openedAt;
        finalUntil = openedAt;
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
        if (last == null || !last.type.equals(type) || begin > last.from || last.to > end) {
            return locks.of(type, name);
        }
        return locks.same(type, name, last.number);
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
        if (mark == CommonMark.CORE_SHARE && platform && !looked) {
            share(t, arg, 0);
        }
    }

    private void share(long t, int permille, int wanted) {
        if (t > shareUntil) {
            shares.add(new Share(shareUntil, t, permille, wanted));
        }
        shareUntil = Math.max(shareUntil, t);
    }

    /** Its number in the operating system, or 0 where that is not known. */
    long osId() {
        return platform ? osId : 0;
    }

    /** Its number in the operating system is this; 0 says nothing. */
    void knownAs(long id) {
        if (id > 0) {
            osId = id;
        }
    }

    /** From here on the system is asked when it is on a core; then its JVM is not. */
    synchronized void looksBegin(long t) {
        looked = true;
        shareUntil = Math.max(shareUntil, t);
    }

    /** The system says of the time since the last look how much of it it had a core, or none. */
    synchronized void looked(long t, int permille, int wanted) {
        share(t, permille, wanted);
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
        long until = Math.min(t, heldFrom);
        finalUntil =
                Math.max(
                        finalUntil, shares.isEmpty() ? until : Math.min(until, shares.peek().from));
        late.finalUntil(finalUntil);
    }

    /** In the gaps between waits it had a core for as long as it had one in all. */
    private void bound(Share share) {
        long from = Math.max(share.from, Math.max(saidUntil, finalUntil));
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
        long length = share.to - share.from;
        int ran = permille(share.permille, length, free);
        int wanted = permille(share.wanted, length, free);
        JvmTerm term = wanted > ran ? JvmTerm.WANTS_CORE : JvmTerm.NO_WAIT_RECORDED;
        int label = wanted > ran ? said.wanted : said.ran;
        if (Math.max(ran, wanted) >= RUNS) {
            long gap = from;
            for (Wait wait : sorted) {
                tell(gap, Math.min(wait.begin, share.to), term, label, Math.max(ran, wanted));
                gap = Math.max(gap, wait.end);
            }
            tell(gap, share.to, term, label, Math.max(ran, wanted));
        }
        saidUntil = share.to;
        waits.removeIf(it -> it.end <= share.to);
    }

    /** All of what it had of a whole, it had in what was free of that. */
    private static int permille(int ofAll, long all, long free) {
        double part = all * (ofAll / PERMILLE);
        return free <= 0 ? 0 : (int) Math.round(Math.min(1, part / free) * PERMILLE);
    }

    private void tell(long from, long to, JvmTerm term, int label, int permille) {
        if (to > from) {
            late.span(from, to, term.activity(), Known.BOUNDED, label, 0, permille);
        }
    }
}
