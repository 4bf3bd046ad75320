package brigade.trace;

import org.jspecify.annotations.Nullable;

/**
 * Walks a lane once over a range and fills a row of pixels. Where events are dense, it takes runs
 * of blocks narrower than a pixel, whose sums are differences of two rows of the index; of a run
 * across the edge of two pixels each gets its part by time, as if the run were evenly mixed.
 * Elsewhere it walks event by event. So the cost grows with pixels, not with spans.
 */
final class Reduction {

    /** Fewer runs a pixel would blur its edges, more would cost more. */
    private static final int RUNS = 2;

    private final LaneIndex index;
    private final PixelRow row;
    private final long from;
    private final double nanosPerPixel;

    private int x;
    private long edge;
    private int meta;
    private long data;

    /** What was taken in blocks up to here has not been looked at event by event, or null. */
    private @Nullable Chunk passed;

    private int passedTo;

    /** What each activity took before a run, and before what comes after it. */
    private float[] before = new float[Activity.COUNT];

    private float[] after = new float[Activity.COUNT];

    /** The time of what comes after the run that was taken. */
    private long reached;

    /** How many events are tried at once, a power of two: some runs a pixel where all is even. */
    private int grain = Chunk.BLOCK;

    Reduction(LaneIndex index, PixelRow row, long from, long to) {
        this.index = index;
        this.row = row;
        this.from = from;
        nanosPerPixel = (double) (to - from) / row.width();
        row.clear(nanosPerPixel);
        enter(0);
    }

    /** Fills the row with what the lane did before {@code end}. */
    void fill(long end) {
        long position = index.floor(from);
        if (position == StreamIndex.NONE) {
            position = index.after(StreamIndex.NONE);
        }
        if (position == StreamIndex.NONE) {
            return;
        }
        grain = grainOf(index.eventsBetween(position, index.floor(end)) / row.width());
        Chunk first = index.chunkOf(position);
        takeOver(first, StreamIndex.eventOf(position));
        int i = StreamIndex.eventOf(position);
        for (int place = (int) (position >>> 32); place < index.chunkCount(); place++, i = 0) {
            Chunk chunk = index.chunk(place);
            if (chunk.indexed == 0 || chunk.time[i] >= end) {
                return;
            }
            walk(chunk, i, endOf(place), end);
        }
    }

    private static int grainOf(long eventsPerPixel) {
        return (int)
                Long.highestOneBit(Math.clamp(eventsPerPixel / RUNS, Chunk.BLOCK, Chunk.LARGE / 2));
    }

    /** Where the last stretch of a chunk ends, with the first event of the next; or no end yet. */
    private long endOf(int place) {
        if (place + 1 == index.chunkCount()) {
            return Long.MAX_VALUE;
        }
        Chunk next = index.chunk(place + 1);
        return next.indexed == 0 ? Long.MAX_VALUE : next.time[0];
    }

    private void walk(Chunk chunk, int first, long chunkEnd, long end) {
        int i = first;
        long time = chunk.time[i];
        while (time < end) {
            int next =
                    i % Chunk.BLOCK == 0 && time >= from ? run(chunk, i, time, chunkEnd, end) : i;
            if (next > i) {
                take(time, reached, next - i);
                passed = chunk;
                passedTo = next - 1;
                i = next;
                time = reached;
            } else {
                if (Encoding.isSpan(chunk.meta[i])) {
                    meta = chunk.meta[i];
                    data = chunk.data[i];
                } else if (passed != null) {
                    takeOver(passed, passedTo);
                }
                passed = null;
                boolean begins = Encoding.isSpan(chunk.meta[i]);
                long until = ++i < chunk.indexed ? chunk.time[i] : chunkEnd;
                stretch(time, Math.min(until, end), begins);
                time = until;
            }
            if (i >= chunk.indexed) {
                return;
            }
        }
    }

    /**
     * Finds the largest run of blocks from event {@code i} on that is no wider than a pixel, with
     * what activities took {@link #before} and {@link #after} it and when it was {@link #reached}.
     *
     * @return the event after it; {@code i} where even one block is wider
     */
    private int run(Chunk chunk, int i, long begin, long chunkEnd, long end) {
        float[] blocks = chunk.blocks();
        if (blocks == null) {
            return i;
        }
        for (int events = grain; events >= Chunk.BLOCK; events >>= 1) {
            int next = Math.min(i + events, chunk.indexed);
            if (i % events == 0) {
                reached = look(chunk, blocks, next, chunkEnd, after);
                if (reached <= end && reached - begin <= nanosPerPixel) {
                    look(chunk, blocks, i, chunkEnd, before);
                    return next;
                }
            }
        }
        return i;
    }

    /** Fills sums up to an event, or up to the end of a chunk, and returns when that is. */
    private static long look(Chunk chunk, float[] blocks, int i, long chunkEnd, float[] sums) {
        if (i == chunk.indexed) {
            for (int a = 0; a < Activity.COUNT; a++) {
                sums[a] = (float) chunk.total[a];
            }
            return chunkEnd;
        }
        System.arraycopy(blocks, chunk.row(i), sums, 0, Activity.COUNT);
        return chunk.timeOfBlock(i);
    }

    /** A run across the edge of two pixels is parted by time. */
    private void take(long begin, long end, int events) {
        forwardTo(begin);
        if (end <= edge || x == row.width() - 1) {
            add(events, x, 1);
        } else {
            float part = (float) ((edge - begin) / (double) (end - begin));
            add(events, x, part);
            add(events, x + 1, 1 - part);
        }
    }

    private void add(int count, int pixel, float part) {
        for (int a = 0; a < Activity.COUNT; a++) {
            row.add(pixel, a, part * (after[a] - before[a]));
        }
        int events = Math.round(part * count);
        row.begins(pixel, events);
        row.holds(pixel, events);
    }

    /** The span that is open after event {@code i}. */
    private void takeOver(Chunk chunk, int i) {
        int span = chunk.lastSpan(i);
        meta = span < 0 ? chunk.carryMeta : chunk.meta[span];
        data = span < 0 ? chunk.carryData : chunk.data[span];
    }

    private void stretch(long eventTime, long end, boolean begins) {
        long start = Math.max(eventTime, from);
        if (end <= start) {
            return;
        }
        forwardTo(start);
        if (eventTime >= from) {
            row.begins(x, begins ? 1 : 0);
            row.holds(x, 1);
        }
        int activity = Encoding.activity(meta);
        int label = Encoding.label(meta);
        int request = Encoding.request(data);
        double at = start - from;
        while (end > edge && x < row.width() - 1) {
            row.add(x, activity, (float) ((x + 1) * nanosPerPixel - at), label, request);
            at = (x + 1) * nanosPerPixel;
            enter(x + 1);
        }
        row.add(x, activity, (float) (end - from - at), label, request);
    }

    private void forwardTo(long t) {
        if (t >= edge && x < row.width() - 1) {
            enter(Math.min(row.width() - 1, (int) ((t - from) / nanosPerPixel)));
        }
    }

    private void enter(int pixel) {
        x = pixel;
        edge = from + (long) Math.floor((pixel + 1) * nanosPerPixel);
    }
}
