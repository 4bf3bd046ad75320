package brigade.trace;

/**
 * Walks a counter once over a range and fills a row of pixels; blocks within one pixel are taken
 * whole.
 */
final class CounterReduction {

    private final CounterIndex index;
    private final CounterRow row;
    private final long from;
    private final long to;
    private final double nanosPerPixel;

    CounterReduction(CounterIndex index, CounterRow row, long from, long to) {
        this.index = index;
        this.row = row;
        this.from = from;
        this.to = to;
        nanosPerPixel = (double) (to - from) / row.width();
        row.clear();
    }

    /** Fills the row up to {@code end}. */
    void fill(long end) {
        long position = index.floor(from);
        if (position == StreamIndex.NONE) {
            position = index.after(StreamIndex.NONE);
        }
        long upTo = Math.min(end, to);
        while (position != StreamIndex.NONE && index.timeAt(position) < upTo) {
            Chunk chunk = index.chunkOf(position);
            int i = StreamIndex.eventOf(position);
            long next;
            if (wholeBlock(chunk, i)) {
                next = position + Chunk.BLOCK - 1;
                float[] blocks = chunk.blocks();
                if (blocks != null) {
                    int x = pixel(chunk.time[i]);
                    row.add(
                            x,
                            (long) CounterIndex.least(blocks, i),
                            (long) CounterIndex.greatest(blocks, i));
                }
                position = holdLast(next, upTo);
            } else {
                position = holdLast(position, upTo);
            }
        }
    }

    private boolean wholeBlock(Chunk chunk, int i) {
        return i % Chunk.BLOCK == 0
                && chunk.blocks() != null
                && i + Chunk.BLOCK < chunk.indexed
                && chunk.time[i] >= from
                && pixel(chunk.time[i]) == pixel(chunk.time[i + Chunk.BLOCK]);
    }

    /** The value at a position holds until the next sample; returns the position of that one. */
    private long holdLast(long position, long upTo) {
        long value = index.chunkOf(position).data[StreamIndex.eventOf(position)];
        long next = index.after(position);
        long until = next == StreamIndex.NONE ? upTo : Math.min(index.timeAt(next), upTo);
        int last = pixel(until - 1);
        for (int x = pixel(Math.max(from, index.timeAt(position))); x <= last; x++) {
            row.add(x, value, value);
        }
        return next;
    }

    private int pixel(long t) {
        return Math.clamp((long) ((t - from) / nanosPerPixel), 0, row.width() - 1);
    }
}
