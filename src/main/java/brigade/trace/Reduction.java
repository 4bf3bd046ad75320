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
            walk(chunk, i, Math.min(end, endOf(place, end)), end);
        }
    }

    private static int grainOf(long eventsPerPixel) {
        return (int)
                Long.highestOneBit(Math.clamp(eventsPerPixel / RUNS, Chunk.BLOCK, Chunk.LARGE / 2));
    }

    /** Where the last stretch of a chunk ends: with the first event of the next. */
    private long endOf(int place, long otherwise) {
        if (place + 1 == index.chunkCount()) {
            return otherwise;
        }
        Chunk next = index.chunk(place + 1);
        return next.indexed == 0 ? otherwise : next.time[0];
    }

    private void walk(Chunk chunk, int first, long chunkEnd, long end) {
        int i = first;
        while (i < chunk.indexed && chunk.time[i] < end) {
            if (i % Chunk.BLOCK == 0 && chunk.time[i] >= from) {
                int next = takeBlocks(chunk, i, end);
                if (next > i) {
                    passed = chunk;
                    passedTo = next - 1;
                    i = next;
                    continue;
                }
            }
            if (Encoding.isSpan(chunk.meta[i])) {
                meta = chunk.meta[i];
                data = chunk.data[i];
            } else if (passed != null) {
                takeOver(passed, passedTo);
            }
            passed = null;
            long until = i + 1 < chunk.indexed ? Math.min(chunk.time[i + 1], end) : chunkEnd;
            stretch(chunk.time[i], until, Encoding.isSpan(chunk.meta[i]));
            i++;
        }
    }

    /**
     * Takes the largest run of blocks from event {@code i} on that is no wider than a pixel, and
     * returns the event after it; {@code i} where even one block is.
     */
    private int takeBlocks(Chunk chunk, int i, long end) {
        float[] sums = chunk.blocks();
        if (sums == null) {
            return i;
        }
        long begin = chunk.time[i];
        for (int events = grain; events >= Chunk.BLOCK; events >>= 1) {
            int next = i + events;
            if (i % events == 0
                    && next < chunk.indexed
                    && chunk.time[next] <= end
                    && chunk.time[next] - begin <= nanosPerPixel) {
                take(sums, i, next, begin, chunk.time[next]);
                return next;
            }
        }
        return i;
    }

    /** A run across the edge of two pixels is parted by time. */
    private void take(float[] sums, int i, int next, long begin, long end) {
        forwardTo(begin);
        if (end <= edge || x == row.width() - 1) {
            add(sums, i, next, x, 1);
        } else {
            float before = (float) ((edge - begin) / (double) (end - begin));
            add(sums, i, next, x, before);
            add(sums, i, next, x + 1, 1 - before);
        }
    }

    private void add(float[] sums, int i, int next, int pixel, float part) {
        int before = i / Chunk.BLOCK * Activity.COUNT;
        int after = next / Chunk.BLOCK * Activity.COUNT;
        for (int a = 0; a < Activity.COUNT; a++) {
            row.add(pixel, a, part * (sums[after + a] - sums[before + a]));
        }
        int events = Math.round(part * (next - i));
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
        int activity = Encoding.ordinal(meta);
        int label = Encoding.label(meta);
        int order = Encoding.order(data);
        double at = start - from;
        while (end > edge && x < row.width() - 1) {
            row.add(x, activity, (float) ((x + 1) * nanosPerPixel - at), label, order);
            at = (x + 1) * nanosPerPixel;
            enter(x + 1);
        }
        row.add(x, activity, (float) (end - from - at), label, order);
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
