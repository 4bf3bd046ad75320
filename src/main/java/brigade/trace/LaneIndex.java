package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/**
 * Index and search of a lane: times by activity over blocks and chunks, ranges of requests, spans
 * by time.
 */
final class LaneIndex extends StreamIndex {

    private final Lifecycle lifecycle;
    private @Nullable RequestBook book;
    private Consumer<Lane> rowMade = _ -> {};

    /** Made by the writer before it enters the first frame; that publishes it. */
    private @Nullable Levels levels;

    private boolean closed;
    private @Nullable Chunk openChunk;
    private int openEvent;
    private int activity;

    private boolean begun;

    /** The time of the newest event. */
    private long newest = Long.MAX_VALUE;

    /** The span that is open after it, once somebody has asked for it. */
    private @Nullable Span open;

    LaneIndex(Chunk head, Lifecycle lifecycle) {
        super(head);
        this.lifecycle = lifecycle;
    }

    /**
     * Who is told what is found on this lane.
     *
     * @param requests the stages of requests, or null where they are told by others
     * @param keeper the rows of its levels
     */
    void tell(@Nullable RequestBook requests, Consumer<Lane> keeper) {
        book = requests;
        rowMade = keeper;
    }

    /** The lane will enter frames. Writer only, before it enters one. */
    void nests(LaneIdentity identity, long openedAt, ChunkPool pool) {
        levels = new Levels(identity, lifecycle, openedAt, pool, this, row -> rowMade.accept(row));
    }

    /** The rows of its frames, outermost first; none where nothing lies in a frame. */
    List<Lane> levels() {
        Levels known = levels;
        return known == null ? List.of() : known.rows();
    }

    @Override
    void close(long t) {
        closed = true;
        if (levels != null) {
            levels.close(t);
        }
    }

    /** Forgets of its levels what is from {@code t} on. */
    void rewindLevels(long t, OpenFrames open, Upkeep upkeep) {
        if (levels != null) {
            levels.rewind(t, open, upkeep);
        }
    }

    /** Levels are rewound on their own. */
    @Override
    void rewound() {
        openChunk = null;
        activity = Encoding.activity(last().carryMeta);
        newest = Long.MAX_VALUE;
        open = null;
    }

    @Override
    void index(Chunk chunk, int i) {
        long time = chunk.time[i];
        int meta = chunk.meta[i];
        int request = Encoding.request(chunk.data[i]);
        addUpTo(time);
        if (i % Chunk.BLOCK == 0) {
            addRow(chunk, i);
        }
        begun |= openChunk != null;
        openChunk = chunk;
        openEvent = i;
        newest = time;
        if (request > 0) {
            chunk.minRequest = Math.min(chunk.minRequest, request);
            chunk.maxRequest = Math.max(chunk.maxRequest, request);
        }
        if (Encoding.isSpan(meta)) {
            activity = Encoding.activity(meta);
            chunk.holdsGuesses |= !Encoding.isRecorded(meta);
            open = null;
            if (levels != null && !closed && !again()) {
                levels.take(chunk, i);
            }
        } else if (book != null && request > 0) {
            book.reached(time, meta, chunk.data[i]);
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
            if (activity >= Activity.RECORDED) {
                chunk.widen();
            }
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
            for (int a = 0; a < chunk.columns; a++) {
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
        book = null; // it knows the requests already
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
                Activity.of(Encoding.activity(meta)),
                Encoding.known(meta),
                new Span.About(Encoding.label(meta), Encoding.request(data), Encoding.arg(data)),
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

    /** Whether a span began at a position that took no time and only went on. */
    boolean isNothing(long position) {
        if (levels == null || change(position) != Change.LEAVE) {
            return false;
        }
        long next = nextSpan(position);
        return next != NONE && timeAt(next) == timeAt(position);
    }

    /** What the event at a position changes. */
    Change change(long position) {
        return Encoding.change(chunkOf(position).meta[eventOf(position)]);
    }

    /** The position of the newest frame that was entered before an event, or NONE. */
    long lastEntered(Chunk chunk, int event) {
        for (int place = chunkCount() - 1; place >= 0; place--) {
            Chunk at = chunk(place);
            for (int i = at == chunk ? event - 1 : at.indexed - 1; i >= 0; i--) {
                if (Encoding.change(at.meta[i]) == Change.ENTER) {
                    return position(place, i);
                }
            }
        }
        return NONE;
    }

    /** What began the span at a position. */
    Change changeOfSpan(long position) {
        Chunk chunk = chunkOf(position);
        int i = chunk.lastSpan(eventOf(position));
        return Encoding.change(i < 0 ? chunk.carryMeta : chunk.meta[i]);
    }

    Event event(int lane, long position) {
        Chunk chunk = chunkOf(position);
        int i = eventOf(position);
        int meta = chunk.meta[i];
        boolean span = Encoding.isSpan(meta);
        return new Event(
                lane,
                chunk.time[i],
                span ? Activity.of(Encoding.activity(meta)) : lifecycle.markOf(Encoding.code(meta)),
                span ? Encoding.known(meta) : Known.RECORDED,
                Encoding.label(meta),
                Encoding.request(chunk.data[i]),
                Encoding.arg(chunk.data[i]));
    }
}
