package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The frames of a lane as rows, one for each depth. They are made from the lane's events as these
 * are indexed, once something lies in a frame, and are indexed as lanes are. Under the write lock
 * of the trace, but for {@link #rows}.
 */
final class Levels {

    /** What lies deeper has no row: of a recursion without end one sees enough. */
    static final int MOST = 128;

    private final LaneIdentity identity;
    private final Lifecycle lifecycle;
    private final long openedAt;
    private final ChunkPool pool;
    private final LaneIndex flat;
    private final OpenFrames frames = new OpenFrames();
    private final LaneRoom room = new LaneRoom();
    private final Consumer<Lane> made;
    private volatile List<Lane> rows = List.of();

    /** Whether something that is no frame is open within the frames. */
    private boolean leaf;

    /** The event that entered the outermost frame. */
    private @Nullable Chunk outermostChunk;

    private int outermostEvent;

    /**
     * @param flat the index of the lane
     * @param made looks after the rows that are made
     */
    Levels(
            LaneIdentity identity,
            Lifecycle lifecycle,
            long openedAt,
            ChunkPool pool,
            LaneIndex flat,
            Consumer<Lane> made) {
        this.identity = identity;
        this.lifecycle = lifecycle;
        this.openedAt = openedAt;
        this.pool = pool;
        this.flat = flat;
        this.made = made;
    }

    /** The outermost first; none where nothing has nested so far. */
    List<Lane> rows() {
        return rows;
    }

    /** Takes event {@code i} of a chunk; those before it have been taken. */
    void take(Chunk chunk, int i) {
        int meta = chunk.meta[i];
        Change change = Encoding.change(meta);
        if (rows.isEmpty() && frames.depth() > 0 && change != Change.LEAVE) {
            makeFirst(chunk, i);
        }
        if (change == Change.ENTER && frames.depth() == 0) {
            outermostChunk = chunk;
            outermostEvent = i;
        }
        take(change, chunk.time[i], meta, chunk.data[i]);
    }

    private void take(Change change, long time, int meta, long data) {
        int depth = frames.depth();
        switch (change) {
            case ENTER -> {
                put(depth, time, meta, data);
                frames.push(time, meta, data);
                leaf = false;
            }
            case LEAVE -> {
                if (leaf) {
                    put(depth, time, Encoding.PLAIN_IDLE, 0);
                    leaf = false;
                }
                if (depth > 0) {
                    frames.pop();
                    put(depth - 1, time, Encoding.PLAIN_IDLE, 0);
                }
            }
            case BEGIN -> {
                boolean idle = Encoding.isPlainIdle(meta, data);
                if (leaf || !idle) {
                    put(depth, time, meta, data);
                }
                leaf = !idle;
            }
            case MARK -> {}
        }
    }

    private void put(int level, long time, int meta, long data) {
        if (rows.isEmpty() || level >= MOST) {
            return;
        }
        if (level == rows.size()) {
            make();
        }
        rows.get(level).append(time, Encoding.asBegin(meta), data);
    }

    private void make() {
        List<Lane> more = new ArrayList<>(rows);
        EventStream stream = new EventStream(pool, room);
        Lane row = Lane.level(identity, lifecycle, stream, openedAt);
        more.add(row);
        rows = List.copyOf(more);
        made.accept(row);
    }

    /** What was recorded while nothing nested is the outermost row: as far as it is kept. */
    private void makeFirst(Chunk newest, int event) {
        make();
        addBefore(frames.time(), newest, event);
        put(0, frames.time(), frames.meta(), frames.data());
    }

    /** Adds what lies before the frame that is open. */
    private void addBefore(long time, Chunk newest, int event) {
        Chunk first = flat.chunk(0);
        boolean inFrame = false;
        if (first.carryTime < first.time[0] && first.carryTime < time) {
            put(0, first.carryTime, first.carryMeta, first.carryData);
            inFrame = Encoding.change(first.carryMeta) == Change.ENTER;
        }
        for (int place = 0; place < flat.chunkCount(); place++) {
            Chunk chunk = flat.chunk(place);
            int count = chunk == newest ? event : chunk.indexed;
            for (int i = 0; i < count; i++) {
                if (chunk.time[i] > time || isOutermost(chunk, i, time)) {
                    return;
                }
                Change change = Encoding.change(chunk.meta[i]);
                if (change == Change.ENTER || change == Change.LEAVE) {
                    inFrame = change == Change.ENTER;
                }
                if (change != Change.MARK && !(inFrame && change == Change.BEGIN)) {
                    put(0, chunk.time[i], chunk.meta[i], chunk.data[i]);
                }
            }
        }
    }

    private boolean isOutermost(Chunk chunk, int i, long time) {
        return chunk == outermostChunk && i == outermostEvent && chunk.time[i] == time;
    }

    /** The lane was closed. */
    void close(long t) {
        for (Lane row : rows) {
            row.closeAt(t);
        }
    }
}
