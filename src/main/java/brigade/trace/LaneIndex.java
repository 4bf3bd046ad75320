package brigade.trace;

import org.jspecify.annotations.Nullable;

/**
 * Index and search of a lane: times by activity over blocks and chunks, ranges of orders, spans by
 * time.
 */
final class LaneIndex extends StreamIndex {

    private @Nullable OrderBook book;
    private @Nullable Chunk openChunk;
    private int openEvent;
    private int activity;

    private boolean begun;

    /** The time of the newest event. */
    private long newest = Long.MAX_VALUE;

    /** The span that is open after it, once somebody has asked for it. */
    private @Nullable Span open;

    LaneIndex(Chunk head) {
        super(head);
    }

    /** The stages of orders found on this lane go there. */
    void tell(OrderBook orders) {
        book = orders;
    }

    @Override
    void index(Chunk chunk, int i) {
        long time = chunk.time[i];
        int meta = chunk.meta[i];
        int order = Encoding.order(chunk.data[i]);
        addUpTo(time);
        if (i % Chunk.BLOCK == 0) {
            addRow(chunk, i);
        }
        begun |= openChunk != null;
        openChunk = chunk;
        openEvent = i;
        newest = time;
        if (order > 0) {
            chunk.minOrder = Math.min(chunk.minOrder, order);
            chunk.maxOrder = Math.max(chunk.maxOrder, order);
        }
        if (Encoding.isSpan(meta)) {
            activity = Encoding.ordinal(meta);
            open = null;
        } else if (book != null && order > 0 && Encoding.ordinal(meta) < Mark.STAGES) {
            Mark stage = Mark.of(Encoding.ordinal(meta));
            boolean failed = stage == Mark.FAILED;
            int tells = failed ? Encoding.label(meta) : Encoding.arg(chunk.data[i]);
            book.reached(order, stage, time, tells);
        }
    }

    @Override
    boolean mayHaveEnded() {
        return begun && activity == Activity.IDLE.ordinal();
    }

    /** The stretch since the event before counts for the chunk of that event. */
    private void addUpTo(long time) {
        Chunk chunk = openChunk;
        if (chunk != null) {
            chunk.total[activity] += time - chunk.time[openEvent];
        }
    }

    /**
     * What each activity took in this chunk before a block begins: differences of rows are sums
     * over blocks.
     */
    private static void addRow(Chunk chunk, int i) {
        float[] blocks = chunk.blocks();
        if (blocks != null) {
            chunk.keepTime(i);
            int row = chunk.row(i);
            for (int a = 0; a < Activity.COUNT; a++) {
                blocks[row + a] = (float) chunk.total[a];
            }
        }
    }

    /** Puts a short lane into one chunk with hardly any room to spare. */
    @Override
    void compact(ChunkPool pool) {
        int events = 0;
        int room = 0;
        for (int place = 0; place < chunkCount(); place++) {
            events += chunk(place).indexed;
            room += chunk(place).capacity;
        }
        if (events > Chunk.LARGE || room - events < Math.max(ChunkPool.GRAIN, events / 8)) {
            return;
        }
        Chunk all = pool.takeSmall(events);
        if (all == null) {
            return; // over the ceiling: soon let go
        }
        all.carryFrom(chunk(0), -1);
        int count = 0;
        while (!isEmpty()) {
            Chunk old = removeFirst();
            System.arraycopy(old.time, 0, all.time, count, old.indexed);
            System.arraycopy(old.data, 0, all.data, count, old.indexed);
            System.arraycopy(old.meta, 0, all.meta, count, old.indexed);
            count += old.indexed;
            pool.give(old);
        }
        all.publish(count);
        add(all);
        book = null; // it knows the orders already
        openChunk = null;
        advance();
    }

    /**
     * The span at {@code t}, or null where nothing is kept. Who asks for the newest one again and
     * again, as views do frame by frame, gets it at once, and the same object as long as it is
     * open.
     */
    @Nullable Span at(int lane, long t, long closedAt) {
        if (t < newest) {
            long position = floor(t);
            return position == NONE ? null : spanAt(lane, position, closedAt);
        }
        Span span = open;
        if (span == null || span.end() != closedAt) {
            long position = floor(t);
            span = position == NONE ? null : spanAt(lane, position, closedAt);
            open = span; // any reader may do this: a record is whole wherever it is seen
        }
        return span;
    }

    /** The event that began the span at a position: itself or an older one. */
    Span spanAt(int lane, long position, long closedAt) {
        Chunk chunk = chunkOf(position);
        int i = chunk.lastSpan(eventOf(position));
        long end = spanEnd(position, closedAt);
        return i < 0
                ? span(lane, chunk.carryMeta, chunk.carryData, chunk.carryTime, end)
                : span(lane, chunk.meta[i], chunk.data[i], chunk.time[i], end);
    }

    static Span span(int lane, int meta, long data, long start, long end) {
        return new Span(
                lane,
                Activity.of(Encoding.ordinal(meta)),
                Encoding.label(meta),
                Encoding.order(data),
                Encoding.arg(data),
                start,
                end);
    }

    /** When the span that is open after a position ends. */
    private long spanEnd(long position, long closedAt) {
        long next = nextSpan(position);
        return next == NONE ? closedAt : timeAt(next);
    }

    /** The position of the first event after a position that begins a span, or NONE. */
    long nextSpan(long position) {
        int place = position == NONE ? 0 : (int) (position >>> 32);
        int i = position == NONE ? 0 : eventOf(position) + 1;
        for (; place < chunkCount(); place++, i = 0) {
            Chunk chunk = chunk(place);
            for (; i < chunk.indexed; i++) {
                if (Encoding.isSpan(chunk.meta[i])) {
                    return position(place, i);
                }
            }
        }
        return NONE;
    }

    Event event(int lane, long position) {
        Chunk chunk = chunkOf(position);
        int i = eventOf(position);
        int meta = chunk.meta[i];
        boolean span = Encoding.isSpan(meta);
        return new Event(
                lane,
                chunk.time[i],
                span ? Activity.of(Encoding.ordinal(meta)) : null,
                span ? null : Mark.of(Encoding.ordinal(meta)),
                Encoding.label(meta),
                Encoding.order(chunk.data[i]),
                Encoding.arg(chunk.data[i]));
    }

    /** The position of the first event of an order from a position on, or NONE. */
    long nextOfOrder(int order, long from) {
        if (from == NONE) {
            return NONE;
        }
        int i = eventOf(from);
        for (int place = (int) (from >>> 32); place < chunkCount(); place++, i = 0) {
            Chunk chunk = chunk(place);
            if (chunk.mayHold(order)) {
                for (; i < chunk.indexed; i++) {
                    if (Encoding.order(chunk.data[i]) == order) {
                        return position(place, i);
                    }
                }
            }
        }
        return NONE;
    }

    /** The position of the newest event of an order up to a position, or NONE. */
    long previousOfOrder(int order, long from) {
        if (from == NONE) {
            return NONE;
        }
        int i = eventOf(from);
        for (int place = (int) (from >>> 32); place >= 0; place--) {
            Chunk chunk = chunk(place);
            if (chunk.mayHold(order)) {
                for (; i >= 0; i--) {
                    if (Encoding.order(chunk.data[i]) == order) {
                        return position(place, i);
                    }
                }
            }
            i = place > 0 ? chunk(place - 1).indexed - 1 : 0;
        }
        return NONE;
    }
}
