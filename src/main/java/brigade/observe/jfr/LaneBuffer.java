package brigade.observe.jfr;

import brigade.observe.thread.JvmTerm;
import brigade.observe.thread.JvmVocabulary;
import brigade.observe.thread.LockNumbers;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.Mark;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * What a file tells of one thread, in any order, until all is known: then it is written by time,
 * and what is between is worked out. It stands with that of the other threads in one place.
 */
final class LaneBuffer implements ToldThread {

    private static final int MARK = 0;
    private static final int STACK = 1;
    private static final int SHARE = 2;
    private static final int SPAN = 8;
    private static final List<Activity> ACTIVITIES = List.of(Activity.values());

    private final int id;
    private final LockNumbers locks;
    final JfrThread thread;
    private final ToldEvents all;
    private int last = ToldEvents.NONE;
    private int size;
    private long first;
    private long endedAt = Long.MAX_VALUE;

    LaneBuffer(int id, JfrThread thread, long openedAt, LockNumbers locks, ToldEvents all) {
        this.id = id;
        this.all = all;
        this.locks = locks;
        this.thread = thread;
        first = openedAt;
    }

    @Override
    public int lane() {
        return id;
    }

    @Override
    public int lock(String type, long address, long begin, long end) {
        return locks.of(type, LockNumbers.name(address));
    }

    @Override
    public void span(long begin, long end, Activity activity, Known known, int label, int arg) {
        int kind = SPAN + 2 * ACTIVITIES.indexOf(activity) + (known == Known.RECORDED ? 0 : 1);
        add(begin, Math.max(begin, end), kind, label, arg);
    }

    @Override
    public void mark(long t, Mark mark, int label, int arg) {
        int kind = mark == CommonMark.STACK ? STACK : mark == CommonMark.CORE_SHARE ? SHARE : MARK;
        add(t, t, kind, label, arg);
    }

    @Override
    public void ended(long t) {
        endedAt = t;
    }

    private void add(long begin, long end, int kind, int label, int arg) {
        first = Math.min(first, begin);
        last = all.add(begin, end, kind, label, arg, last);
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** When the first of what is told began. */
    long firstTime() {
        return first;
    }

    /** Writes all into a lane. */
    void write(ToldTrace to, long from, long until) {
        String name = thread.shown();
        ToldTrace.ToldLane lane =
                to.lane(from, id, name, thread.pool(), thread.kind(), Math.max(0, thread.id()));
        int[] order = order();
        long end = Math.min(endedAt, until);
        Gaps gaps = thread.kind() == LaneKind.PLATFORM ? gaps(order, from, end, to) : null;
        new Writer(lane, gaps).write(order, from, end);
        if (endedAt != Long.MAX_VALUE) {
            lane.close(end);
        }
    }

    /** As the other, of pauses of the whole JVM: between them there is none. */
    void writePauses(ToldTrace to, long until) {
        ToldTrace.ToldLane lane =
                to.lane(0, id, thread.name(), JvmVocabulary.PAUSES, thread.kind(), 0);
        long written = 0;
        for (int i : order()) {
            long begin = all.begin(i);
            if (begin >= written && begin < until) {
                begin(lane, begin, i);
                written = all.end(i);
                lane.end(written);
            }
        }
    }

    private void begin(ToldTrace.ToldLane lane, long t, int i) {
        int what = all.kind(i) - SPAN;
        Known known = (what & 1) == 0 ? Known.RECORDED : Known.SAMPLED;
        lane.begin(t, ACTIVITIES.get(what >> 1), known, all.label(i), all.arg(i));
    }

    private int[] order() {
        int[] order = new int[size];
        int each = last;
        for (int i = size - 1; i >= 0; i--) {
            order[i] = each;
            each = all.previous(each);
        }
        return RunSort.sorted(order, this::compare);
    }

    /** By beginning; a span before what is marked in it, and one before those that lie in it. */
    private int compare(int a, int b) {
        int byBegin = Long.compare(all.begin(a), all.begin(b));
        if (byBegin != 0) {
            return byBegin;
        }
        int byKind = Boolean.compare(all.kind(a) < SPAN, all.kind(b) < SPAN);
        return byKind != 0 ? byKind : Long.compare(all.end(b), all.end(a));
    }

    private Gaps gaps(int[] order, long from, long end, ToldTrace to) {
        Gaps gaps =
                new Gaps(
                        to.label(JvmTerm.NO_WAIT_RECORDED.label(), null),
                        to.label(JvmTerm.HARDLY_RUNS.label(), null),
                        from,
                        end);
        for (int i : order) {
            if (all.kind(i) == SHARE) {
                gaps.share(all.begin(i), all.arg(i));
            }
        }
        gaps.sharesKnown();
        long free = from;
        for (int i : order) {
            if (all.kind(i) >= SPAN) {
                gaps.gap(free, all.begin(i));
                free = Math.max(free, all.end(i));
            }
        }
        gaps.gap(free, end);
        return gaps;
    }

    /** Writes spans that may lie in each other: the innermost counts. */
    private final class Writer {

        private final ToldTrace.ToldLane lane;
        private final @Nullable Gaps gaps;
        private int[] open = new int[4];
        private int depth;
        private long written;

        Writer(ToldTrace.ToldLane lane, @Nullable Gaps gaps) {
            this.lane = lane;
            this.gaps = gaps;
        }

        void write(int[] order, long from, long end) {
            written = from;
            gap(from);
            for (int i : order) {
                long t = all.begin(i);
                if (t >= end) {
                    break;
                }
                closeUpTo(t);
                int kind = all.kind(i);
                if (kind >= SPAN) {
                    fill(t);
                    open(i);
                    begin(t, i);
                } else if (kind != MARK) {
                    fill(t);
                    Mark mark = kind == STACK ? CommonMark.STACK : CommonMark.CORE_SHARE;
                    lane.mark(t, mark, all.label(i), all.arg(i));
                }
            }
            closeUpTo(end);
            fill(end);
        }

        private void open(int i) {
            while (depth > 0 && openEnd() < all.end(i)) {
                depth--;
            }
            if (depth == open.length) {
                open = Arrays.copyOf(open, 2 * depth);
            }
            open[depth++] = i;
        }

        private long openEnd() {
            return all.end(open[depth - 1]);
        }

        private void closeUpTo(long t) {
            while (depth > 0 && openEnd() <= t) {
                long at = openEnd();
                depth--;
                if (at < written) {
                    continue;
                }
                written = at;
                if (depth > 0 && openEnd() > at) {
                    begin(at, open[depth - 1]);
                } else if (depth == 0) {
                    gap(at);
                }
            }
        }

        private void begin(long t, int i) {
            LaneBuffer.this.begin(lane, t, i);
            written = t;
        }

        /** Begins what is known where nothing was told. */
        private void gap(long t) {
            if (gaps == null) {
                lane.begin(t, Activity.UNKNOWN, Known.UNKNOWN, 0, 0);
            } else {
                gaps.begin(lane, t);
            }
        }

        /** Up to {@code t}: a gap may change where the share of a core does. */
        private void fill(long t) {
            if (depth == 0 && gaps != null) {
                gaps.fill(lane, written, t);
            }
            written = Math.max(written, t);
        }
    }
}
