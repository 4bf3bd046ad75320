package brigade.trace;

/**
 * Walks a lane once over a range and fills a row of pixels. What lies within one pixel is taken in
 * whole blocks, whose sums are differences of two rows of the index; only the blocks at the edges
 * of a pixel are walked event by event. So the cost grows with pixels, not with spans.
 */
final class Reduction {

    private final LaneIndex index;
    private final PixelRow row;
    private final long from;
    private final double nanosPerPixel;
    private final float[] none = new float[Activity.COUNT];

    private int x;
    private long edge;
    private int meta;
    private long data;

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
                int blocks = wholeBlocks(chunk, i, end);
                if (blocks > 0) {
                    i = take(chunk, i, blocks);
                    continue;
                }
            }
            if (Encoding.isSpan(chunk.meta[i])) {
                meta = chunk.meta[i];
                data = chunk.data[i];
            }
            long until = i + 1 < chunk.indexed ? Math.min(chunk.time[i + 1], end) : chunkEnd;
            stretch(chunk.time[i], until, Encoding.isSpan(chunk.meta[i]));
            i++;
        }
    }

    /** How many blocks from event {@code i} on end in the pixel that it lies in. */
    private int wholeBlocks(Chunk chunk, int i, long end) {
        forwardTo(chunk.time[i]);
        long limit = Math.min(edge, end);
        int low = 0;
        int high = (chunk.indexed - 1 - i) / Chunk.BLOCK;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (chunk.time[i + middle * Chunk.BLOCK] <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int take(Chunk chunk, int i, int blocks) {
        int next = i + blocks * Chunk.BLOCK;
        float[] rows = chunk.blocks();
        float[] sums = rows == null ? none : rows;
        int before = i / Chunk.BLOCK * Activity.COUNT;
        int after = next / Chunk.BLOCK * Activity.COUNT;
        for (int a = 0; a < Activity.COUNT; a++) {
            row.add(x, a, sums[after + a] - sums[before + a]);
        }
        row.begins(x, next - i);
        row.holds(x, next - i);
        takeOver(chunk, next - 1);
        return next;
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
