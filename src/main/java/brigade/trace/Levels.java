package brigade.trace;

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
    private final Consumer<Lane> keeper;

    /** All rows that there ever were; those without spans are kept for later. */
    private final List<Lane> made = new ArrayList<>();

    private volatile List<Lane> rows = List.of();

    /** Whether something that is no frame is open within the frames. */
    private boolean leaf;

    /**
     * @param flat the index of the lane
     * @param keeper looks after the rows that are made
     */
    Levels(
            LaneIdentity identity,
            Lifecycle lifecycle,
            long openedAt,
            ChunkPool pool,
            LaneIndex flat,
            Consumer<Lane> keeper) {
        this.identity = identity;
        this.lifecycle = lifecycle;
        this.openedAt = openedAt;
        this.pool = pool;
        this.flat = flat;
        this.keeper = keeper;
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
        int used = rows.size();
        if (used == made.size()) {
            EventStream stream = new EventStream(pool, room);
            Lane row = Lane.level(identity, lifecycle, stream, openedAt);
            made.add(row);
            keeper.accept(row);
        }
        rows = List.copyOf(made.subList(0, used + 1));
    }

    /** What was recorded while nothing nested is the outermost row: as far as it is kept. */
    private void makeFirst(Chunk newest, int event) {
        make();
        addBefore(flat.lastEntered(newest, event));
        put(0, frames.time(), frames.meta(), frames.data());
    }

    /**
     * Adds what lies before a position.
     *
     * @param end that of the frame that is open, or NONE where it is older than all
     */
    private void addBefore(long end) {
        Chunk first = flat.chunk(0);
        boolean inFrame = false;
        if (end != StreamIndex.NONE && first.carryTime < first.time[0]) {
            put(0, first.carryTime, first.carryMeta, first.carryData);
            inFrame = Encoding.change(first.carryMeta) == Change.ENTER;
        }
        for (int place = 0; place <= (int) (end >>> 32) && end != StreamIndex.NONE; place++) {
            Chunk chunk = flat.chunk(place);
            int count = place == (int) (end >>> 32) ? StreamIndex.eventOf(end) : chunk.indexed;
            for (int i = 0; i < count; i++) {
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

    /**
     * Forgets what came from {@code t} on.
     *
     * @param open the frames that were open before
     */
    void rewind(long t, OpenFrames open, Upkeep upkeep) {
        frames.set(open);
        leaf = false;
        int used = 0;
        for (int level = 0; level < made.size(); level++) {
            Lane row = made.get(level);
            row.index.rewind(t, row.track.stream, gone -> upkeep.unsealed(row.track, gone));
            boolean holds = row.index.chunkCount() > 1 || row.index.chunk(0).indexed > 1;
            used = holds || level < open.depth() ? level + 1 : used;
            if (row.index.chunk(0).indexed == 0) {
                row.append(openedAt, Encoding.PLAIN_IDLE, 0);
            }
        }
        rows = List.copyOf(made.subList(0, used));
    }

    /** The lane was closed. */
    void close(long t) {
        for (Lane row : made) {
            row.closeAt(t);
        }
    }
}
