package brigade.observe.jfr;

import brigade.observe.thread.JvmTerm;
import brigade.observe.thread.JvmVocabulary;
import brigade.observe.thread.LockNumbers;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a file tells of one thread, in any order, until all is known: then it is written by time,
 * and what is between is worked out.
 */
final class LaneBuffer implements ToldThread {

    /** What an event takes. */
    static final int BYTES = 25;

    private static final byte MARK = 0;
    private static final byte STACK = 1;
    private static final byte SHARE = 2;
    private static final byte SPAN = 8;
    private static final List<Activity> ACTIVITIES = List.of(Activity.values());

    private final int id;
    private final LockNumbers locks;
    final JfrThread thread;
    private long[] begins = new long[8];
    private long[] ends = new long[8];
    private int[] labels = new int[8];
    private int[] args = new int[8];
    private byte[] kinds = new byte[8];
    private int size;
    private long first;
    private long endedAt = Long.MAX_VALUE;

    LaneBuffer(int id, JfrThread thread, long openedAt, LockNumbers locks) {
        this.id = id;
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
        add(begin, Math.max(begin, end), (byte) kind, label, arg);
    }

    @Override
    public void mark(long t, Mark mark, int label, int arg) {
        byte kind = mark == CommonMark.STACK ? STACK : mark == CommonMark.CORE_SHARE ? SHARE : MARK;
        add(t, t, kind, label, arg);
    }

    @Override
    public void ended(long t) {
        endedAt = t;
    }

    private void add(long begin, long end, byte kind, int label, int arg) {
        if (size == kinds.length) {
            int more = size + (size >> 1);
            begins = Arrays.copyOf(begins, more);
            ends = Arrays.copyOf(ends, more);
            labels = Arrays.copyOf(labels, more);
            args = Arrays.copyOf(args, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        first = Math.min(first, begin);
        begins[size] = begin;
        ends[size] = end;
        kinds[size] = kind;
        labels[size] = label;
        args[size] = arg;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** When the first of what is told began. */
    long firstTime() {
        return first;
    }

    /** Writes all into a lane, and forgets it. */
    void write(Recorder recorder, long from, long until) {
        String name = thread.shown();
        Lane lane = recorder.laneAt(from, id, name, thread.pool(), "", thread.kind());
        if (thread.id() > 0) {
            lane.standsFor(thread.id());
        }
        Integer[] order = order();
        long end = Math.min(endedAt, until);
        Gaps gaps = thread.kind() == LaneKind.PLATFORM ? gaps(order, from, end, recorder) : null;
        new Writer(lane, gaps).write(order, from, end);
        if (endedAt != Long.MAX_VALUE) {
            lane.closeAt(end);
        }
        size = 0;
        begins = new long[0];
        ends = new long[0];
        labels = new int[0];
        args = new int[0];
        kinds = new byte[0];
    }

    /** As the other, of pauses of the whole JVM: between them there is none. */
    void writePauses(Recorder recorder, long until) {
        Lane lane = recorder.laneAt(0, id, thread.name(), JvmVocabulary.PAUSES, "", thread.kind());
        long written = 0;
        for (int i : order()) {
            if (begins[i] >= written && begins[i] < until) {
                begin(lane, begins[i], i);
                lane.endAt(ends[i]);
                written = ends[i];
            }
        }
        size = 0;
    }

    private void begin(Lane lane, long t, int i) {
        int what = kinds[i] - SPAN;
        Known known = (what & 1) == 0 ? Known.RECORDED : Known.SAMPLED;
        lane.beginAt(t, ACTIVITIES.get(what >> 1), known, labels[i], 0, args[i]);
    }

    private Integer[] order() {
        Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingLong(i -> begins[i])
                        .thenComparing(i -> kinds[i] < SPAN)
                        .thenComparing(Comparator.<Integer>comparingLong(i -> ends[i]).reversed()));
        return order;
    }

    private Gaps gaps(Integer[] order, long from, long end, Recorder recorder) {
        Gaps gaps =
                new Gaps(
                        recorder.label(JvmTerm.NO_WAIT_RECORDED),
                        recorder.label(JvmTerm.HARDLY_RUNS),
                        from,
                        end);
        long free = from;
        for (int i : order) {
            if (kinds[i] == SHARE) {
                gaps.share(begins[i], args[i]);
            } else if (kinds[i] >= SPAN) {
                gaps.gap(free, begins[i]);
                free = Math.max(free, ends[i]);
            }
        }
        gaps.gap(free, end);
        gaps.finish();
        return gaps;
    }

    /** Writes spans that may lie in each other: the innermost counts. */
    private final class Writer {

        private final Lane lane;
        private final @Nullable Gaps gaps;
        private int[] open = new int[4];
        private int depth;
        private long written;

        Writer(Lane lane, @Nullable Gaps gaps) {
            this.lane = lane;
            this.gaps = gaps;
        }

        void write(Integer[] order, long from, long end) {
            written = from;
            gap(from);
            for (int i : order) {
                if (begins[i] >= end) {
                    break;
                }
                closeUpTo(begins[i]);
                if (kinds[i] >= SPAN) {
                    fill(begins[i]);
                    while (depth > 0 && ends[open[depth - 1]] < ends[i]) {
                        depth--;
                    }
                    if (depth == open.length) {
                        open = Arrays.copyOf(open, 2 * depth);
                    }
                    open[depth++] = i;
                    begin(begins[i], i);
                } else if (kinds[i] != MARK) {
                    fill(begins[i]);
                    Mark mark = kinds[i] == STACK ? CommonMark.STACK : CommonMark.CORE_SHARE;
                    lane.markAt(begins[i], mark, labels[i], 0, args[i]);
                }
            }
            closeUpTo(end);
            fill(end);
        }

        private void closeUpTo(long t) {
            while (depth > 0 && ends[open[depth - 1]] <= t) {
                long at = ends[open[--depth]];
                if (at < written) {
                    continue;
                }
                written = at;
                if (depth > 0 && ends[open[depth - 1]] > at) {
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
                lane.beginAt(t, Activity.UNKNOWN, Known.UNKNOWN, 0, 0, 0);
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
