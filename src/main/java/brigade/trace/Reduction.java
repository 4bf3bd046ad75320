package brigade.trace;

/**
 * Walks a lane once over a range and fills a row of pixels. Blocks and chunks that lie within one
 * pixel are taken whole, so the cost grows with pixels, not with spans: at most a chunk's blocks
 * and a block's events are walked per edge of a pixel.
 */
final class Reduction {

    private final LaneIndex index;
    private final PixelRow row;
    private final long from;
    private final long to;
    private final double nanosPerPixel;

    private int meta;
    private long data;

    Reduction(LaneIndex index, PixelRow row, long from, long to) {
        this.index = index;
        this.row = row;
        this.from = from;
        this.to = to;
        nanosPerPixel = (double) (to - from) / row.width();
        row.clear(nanosPerPixel);
    }

    /** Fills the row; the lane's last span counts up to {@code aliveTo}. */
    void fill(long aliveTo) {
        long end = Math.min(to, aliveTo);
        long position = index.floor(from);
        if (position == StreamIndex.NONE) {
            position = index.after(StreamIndex.NONE);
            if (position == StreamIndex.NONE) {
                return;
            }
        }
        openSpan(position);
        int place = (int) (position >>> 32);
        int i = StreamIndex.eventOf(position);
        for (; place < index.chunkCount(); place++, i = 0) {
            Chunk chunk = index.chunk(place);
            if (chunk.indexed == 0 || chunk.time[i] >= end) {
                return;
            }
            walk(chunk, i, place + 1 < index.chunkCount() ? timeOfFirst(place + 1, end) : end, end);
        }
    }

    private long timeOfFirst(int place, long otherwise) {
        Chunk chunk = index.chunk(place);
        return chunk.indexed == 0 ? otherwise : chunk.time[0];
    }

    private void openSpan(long position) {
        Chunk chunk = index.chunkOf(position);
        int i = chunk.lastSpan(StreamIndex.eventOf(position));
        meta = i < 0 ? chunk.carryMeta : chunk.meta[i];
        data = i < 0 ? chunk.carryData : chunk.data[i];
    }

    /** Walks the events of a chunk from {@code i}; the last one reaches to {@code chunkEnd}. */
    private void walk(Chunk chunk, int i, long chunkEnd, long end) {
        if (i == 0 && chunk.indexed == chunk.capacity && within(chunk.time[0], chunkEnd)) {
            take(chunk.time[0], chunk.total, chunk.indexed);
            leave(chunk, chunk.indexed - 1);
            return;
        }
        int at = i;
        while (at < chunk.indexed && chunk.time[at] < end) {
            if (at % Chunk.BLOCK == 0 && at + Chunk.BLOCK < chunk.indexed) {
                float[] sums = chunk.sums;
                if (sums != null && within(chunk.time[at], chunk.time[at + Chunk.BLOCK])) {
                    take(chunk.time[at], sums, at / Chunk.BLOCK);
                    at += Chunk.BLOCK;
                    leave(chunk, at - 1);
                    continue;
                }
            }
            long until = at + 1 < chunk.indexed ? chunk.time[at + 1] : chunkEnd;
            event(chunk, at, Math.min(until, end));
            at++;
        }
    }

    /** Whether a stretch is inside the range and inside one pixel. */
    private boolean within(long start, long end) {
        return start >= from && end <= to && pixel(start) == pixel(end);
    }

    private void leave(Chunk chunk, int last) {
        int span = chunk.lastSpan(last);
        if (span >= 0) {
            meta = chunk.meta[span];
            data = chunk.data[span];
        }
    }

    private void take(long start, long[] totals, int events) {
        int x = pixel(start);
        for (int a = 0; a < Activity.COUNT; a++) {
            row.add(x, a, (float) totals[a]);
        }
        row.begins(x, events);
    }

    private void take(long start, float[] sums, int block) {
        int x = pixel(start);
        for (int a = 0; a < Activity.COUNT; a++) {
            row.add(x, a, sums[block * Activity.COUNT + a]);
        }
        row.begins(x, Chunk.BLOCK);
    }

    private void event(Chunk chunk, int i, long until) {
        if (Encoding.isSpan(chunk.meta[i])) {
            meta = chunk.meta[i];
            data = chunk.data[i];
            if (chunk.time[i] >= from) {
                row.begins(pixel(chunk.time[i]), 1);
            }
        }
        stretch(Math.max(chunk.time[i], from), until);
    }

    private void stretch(long start, long end) {
        if (end <= start) {
            return;
        }
        int activity = Encoding.ordinal(meta);
        int label = Encoding.label(meta);
        int order = Encoding.order(data);
        int first = pixel(start);
        int last = pixel(end);
        if (first == last) {
            row.add(first, activity, (float) (end - start), label, order);
            return;
        }
        double left = (start - from) / nanosPerPixel;
        double right = (end - from) / nanosPerPixel;
        row.add(first, activity, (float) ((first + 1 - left) * nanosPerPixel), label, order);
        for (int x = first + 1; x < last; x++) {
            row.add(x, activity, (float) nanosPerPixel, label, order);
        }
        row.add(last, activity, (float) ((right - last) * nanosPerPixel), label, order);
    }

    private int pixel(long t) {
        return Math.min(row.width() - 1, (int) ((t - from) / nanosPerPixel));
    }
}
