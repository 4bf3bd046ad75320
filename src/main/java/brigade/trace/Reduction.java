package brigade.trace;

/**
 * Walks a lane once over a range and fills a row of pixels. Where events are dense, it takes runs
 * of blocks narrower than a pixel, whose sums are differences of two rows of the index; of a run
 * across the edge of two pixels each gets its part by time, as if the run were evenly mixed.
 * Elsewhere it walks event by event. So the cost grows with pixels, not with spans.
 */
final class Reduction {

    /** Fewer runs a pixel would blur its edges, more would cost more. */
    private static final int RUNS = 2;

    /** Fewer events of a pixel are taken one by one. */
    private static final int SEVERAL = 4;

    private final LaneIndex index;
    private final PixelRow row;
    private final long from;
    private final double nanosPerPixel;

    private int x;
    private long edge;

    /** The span that is open, unless runs were taken since it was known. */
    private int meta;

    /** The chunk of the event that it began with; below 0 it is older than the chunk. */
    private Chunk chunkOfSpan;

    private int span = -1;
    private boolean known;

    /** What activities took in what lies between two rows of the index. */
    private final float[] took = new float[Activity.COUNT];

    /** The time of what comes after the run, or the events, that were taken. */
    private long reached;

    /** How many events are tried at once, a power of two: some runs a pixel where all is even. */
    private int grain = Chunk.BLOCK;

    Reduction(LaneIndex index, PixelRow row, long from, long to) {
        this.index = index;
        this.row = row;
        this.from = from;
        chunkOfSpan = index.last();
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
        while (time < end && i < chunk.indexed) {
            int next = i;
            if (i % Chunk.BLOCK == 0 && time >= from) {
                next = runs(chunk, i, time, chunkEnd, end);
            }
            if (next == i) {
                next = events(chunk, i, chunkEnd, end);
            }
            i = next;
            time = reached;
        }
    }

    /**
     * Takes runs from event {@code first} on, which begins a block: each the largest there that is
     * no wider than a pixel, up to where even one block is wider.
     *
     * @return the event after them, at the time that was {@link #reached}; {@code first} where
     *     there is none
     */
    private int runs(Chunk chunk, int first, long begin, long chunkEnd, long end) {
        float[] sums = chunk.blocks();
        if (sums == null) {
            return first;
        }
        int i = first;
        long time = begin;
        forwardTo(begin);
        int taken = first; // what lies between this and i has the pixel for itself
        while (i < chunk.indexed) {
            int run = runFrom(chunk, i, time, chunkEnd, end);
            if (run == 0) {
                break;
            }
            int next = Math.min(i + run, chunk.indexed);
            if (time >= edge) {
                add(chunk, sums, taken, i);
                taken = i;
                forwardTo(time);
            }
            if (reached > edge && x < row.width() - 1) {
                add(chunk, sums, taken, i);
                part(chunk, sums, i, next, time);
                taken = next;
            }
            i = next;
            time = reached;
            known = false;
        }
        add(chunk, sums, taken, i);
        reached = time;
        return i;
    }

    /** How many events the largest run from {@code i} on has, and when it was {@link #reached}. */
    private int runFrom(Chunk chunk, int i, long begin, long chunkEnd, long end) {
        int aligned = i == 0 ? grain : Math.min(grain, Integer.lowestOneBit(i));
        for (int events = aligned; events >= Chunk.BLOCK; events >>= 1) {
            int next = i + events;
            reached = next < chunk.indexed ? chunk.timeOfBlock(next) : chunkEnd;
            if (reached <= end && reached - begin <= nanosPerPixel) {
                return events;
            }
        }
        return 0;
    }

    /** A run across the edge of two pixels is parted by time. */
    private void part(Chunk chunk, float[] sums, int i, int next, long begin) {
        float part = (float) ((edge - begin) / (double) (reached - begin));
        between(chunk, sums, i, next);
        row.add(x, took, part);
        row.add(x + 1, took, 1 - part);
        row.holds(x, (int) (part * (next - i) + 0.5));
        row.holds(x + 1, (int) ((1 - part) * (next - i) + 0.5));
    }

    private void add(Chunk chunk, float[] sums, int i, int next) {
        if (next > i) {
            between(chunk, sums, i, next);
            row.add(x, took, 1);
            row.holds(x, next - i);
        }
    }

    /** What activities took from one event of a block's beginning to another. */
    private void between(Chunk chunk, float[] sums, int i, int next) {
        boolean whole = next == chunk.indexed;
        int before = chunk.row(i);
        int after = whole ? before : chunk.row(next);
        for (int a = 0; a < Activity.COUNT; a++) { // what has no column took no time
            float begin = a < chunk.columns ? sums[before + a] : 0;
            took[a] = (whole || a >= chunk.columns ? chunk.total[a] : sums[after + a]) - begin;
        }
    }

    /**
     * Walks event by event to the end of a block.
     *
     * @return the event after it, at the time that was {@link #reached}
     */
    private int events(Chunk chunk, int first, long chunkEnd, long end) {
        int to = Math.min((first | Chunk.BLOCK - 1) + 1, chunk.indexed);
        int i = first;
        long time = chunk.time[i];
        if (!known) {
            takeOver(chunk, i - 1);
        }
        while (i < to && time < end) {
            long limit = Math.min(edge, end);
            if (time >= from && several(chunk, i, limit)) {
                i = inside(chunk, i, to, limit);
                time = chunk.time[i];
                continue;
            }
            boolean begins = Encoding.isSpan(chunk.meta[i]);
            if (begins) {
                opens(chunk, i);
            }
            long until = ++i < chunk.indexed ? chunk.time[i] : chunkEnd;
            stretch(time, Math.min(until, end), begins);
            time = until;
        }
        reached = time;
        return i;
    }

    /** Whether it is worth while to take the events of one pixel together. */
    private boolean several(Chunk chunk, int i, long limit) {
        return i + SEVERAL < chunk.indexed
                && chunk.time[i + SEVERAL] <= limit
                && nanosPerPixel < PixelRow.MOST_NANOS;
    }

    /**
     * Takes events that lie in one pixel with all of their time: where there are many, nearly all.
     *
     * @return the first that does not, or that is the last of its chunk
     */
    private int inside(Chunk chunk, int first, int to, long limit) {
        int last = Math.min(to, chunk.indexed - 1);
        int next = row.addWithin(x, chunk, first, last, limit, meta);
        int longest = row.longestAdded();
        int named = longest < 0 ? -1 : chunk.lastSpan(longest);
        if (named >= first) {
            row.names(x, chunk.meta[named], Encoding.request(chunk.data[named]));
        } else if (longest >= 0) {
            row.names(x, meta, request());
        }
        int began = chunk.lastSpan(next - 1);
        if (began >= first) {
            opens(chunk, began);
        }
        return next;
    }

    private void opens(Chunk chunk, int i) {
        meta = chunk.meta[i];
        chunkOfSpan = chunk;
        span = i;
    }

    /** The span that is open after event {@code i}, or where a chunk begins when that is -1. */
    private void takeOver(Chunk chunk, int i) {
        chunkOfSpan = chunk;
        span = chunk.lastSpan(i);
        meta = span < 0 ? chunk.carryMeta : chunk.meta[span];
        known = true;
    }

    /** Looked up for spans that are the longest of a pixel: of most nobody asks. */
    private int request() {
        return Encoding.request(span < 0 ? chunkOfSpan.carryData : chunkOfSpan.data[span]);
    }

    private void stretch(long eventTime, long end, boolean begins) {
        long start = Math.max(eventTime, from);
        if (end <= start) {
            return;
        }
        forwardTo(start);
        if (eventTime >= from) {
            row.holds(x, begins);
        }
        int activity = Encoding.activity(meta);
        double at = start - from;
        while (end > edge && x < row.width() - 1) {
            add(activity, (float) ((x + 1) * nanosPerPixel - at));
            at = (x + 1) * nanosPerPixel;
            enter(x + 1);
        }
        add(activity, (float) (end - from - at));
    }

    private void add(int activity, float time) {
        if (row.add(x, activity, time)) {
            row.names(x, meta, request());
        }
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
