package brigade.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Takes in what was recorded and lets go what is over the budget. Under the write lock of the
 * trace, but for {@link #opened}, which any thread may call.
 */
final class Upkeep {

    /** So seldom all lanes are asked whether they are closed: of most their last event tells. */
    private static final int ROUNDS = 16;

    private final boolean live;
    private final ChunkPool pool;
    private final RequestBook book;
    private final Queue<Lane> newLanes = new ConcurrentLinkedQueue<>();
    private final Queue<LateLane> newLateLanes = new ConcurrentLinkedQueue<>();
    private final List<LateLane> lateLanes = new ArrayList<>();
    private final Queue<Counter> newCounters = new ConcurrentLinkedQueue<>();
    private final List<Track> growing = new ArrayList<>();

    /**
     * The newest chunk of each of those, side by side: of thousands of lanes hardly any has
     * something new, and one look at each is what an advance costs.
     */
    private final List<Chunk> tails = new ArrayList<>();

    /** Those of which the newest event may have been the last: they may be closed. */
    private final Set<Track> ending = new HashSet<>();

    private int round;

    /** The late lane whose turn it is. */
    private int nextLate;

    /** One for all lanes: there are thousands. */
    private final Consumer<Lane> rowKeeper = this::made;

    /**
     * A track stands here once for each of its chunks that will not grow: about in the order of
     * time.
     */
    private final Deque<Track> sealed = new ArrayDeque<>();

    private final LaneRegister register;
    private long start = Long.MIN_VALUE;
    private long end = Long.MIN_VALUE;
    private long events;
    private long released;
    private long droppedByClosed;
    private volatile long insertions;
    private volatile long finalUntil = Long.MIN_VALUE;

    Upkeep(boolean live, ChunkPool pool, RequestBook book, LaneRegister register) {
        this.live = live;
        this.pool = pool;
        this.book = book;
        this.register = register;
    }

    void opened(Lane lane) {
        pool.charge(Track.BYTES);
        newLanes.add(lane);
    }

    void opened(LateLane lane) {
        pool.charge(Track.BYTES);
        newLateLanes.add(lane);
    }

    void opened(Counter counter) {
        pool.charge(Track.BYTES);
        newCounters.add(counter);
    }

    /**
     * Indexes what is new; returns how many events were.
     *
     * @param now the clock, read before this call. What a thread had done by then and handed on to
     *     another is published: up to this instant lanes agree, and past it one may be ahead. So a
     *     live trace ends here, whatever newer events have been seen; a past one ends at its newest
     * @param lateLanes what is new is inserted into at most so many; the others have their turn
     *     first the next time
     */
    int advance(long now, int lateLanes) {
        takeInNew();
        boolean inserted = insertLate(lateLanes);
        boolean all = !live || round++ % ROUNDS == 0 || ending.removeIf(Track::closed) || inserted;
        int fresh = 0;
        int kept = 0;
        for (int i = 0; i < growing.size(); i++) {
            Chunk tail = all ? growing.get(i).index.last() : tails.get(i);
            if (all || tail.hasNews()) {
                Track track = growing.get(i);
                boolean closed = track.closed(); // before its events: after it there are no more
                int news = look(track, tail);
                fresh += track.derived ? 0 : news;
                if (closed) {
                    end(track);
                    continue;
                }
                tail = track.index.last();
                growing.set(kept, track);
            } else if (kept < i) {
                growing.set(kept, growing.get(i));
            }
            tails.set(kept, tail);
            kept++;
        }
        growing.subList(kept, growing.size()).clear();
        tails.subList(kept, tails.size()).clear();
        events += fresh;
        end = Math.max(end, now);
        if (pool.overBudget()) {
            letGo();
        }
        return fresh;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // under the write lock
    private boolean insertLate(int most) {
        int inserted = 0;
        boolean settled = false;
        long until = finalUntil;
        for (int asked = 0; asked < lateLanes.size() && inserted < most; asked++) {
            nextLate = nextLate < lateLanes.size() ? nextLate : 0;
            LateLane late = lateLanes.get(nextLate++);
            long before = late.watermark();
            if (late.takeIn(until, this)) {
                inserted++;
                register.changed(late.lane().id());
            }
            settled |= late.watermark() != before;
        }
        if (inserted > 0 || settled) {
            insertions++;
            lateLanes.removeIf(late -> late.lane().track.closed());
        }
        return inserted > 0;
    }

    /** Events were forgotten, to be written anew. */
    void forgotten(int number) {
        events -= number;
    }

    /** A track has lost its newest chunk. */
    void unsealed(Track track, Chunk gone) {
        sealed.removeLastOccurrence(track);
        pool.give(gone);
    }

    /** A mark was told late. */
    void reached(long time, int meta, long data) {
        book.reached(time, meta, data);
    }

    /** All before {@code t} has been told of all late lanes, and of those that will be opened. */
    void finalUntil(long t) {
        finalUntil = Math.max(finalUntil, t);
    }

    /** Up to when nothing will be inserted. */
    long watermark() {
        long least = end;
        for (LateLane late : lateLanes) {
            least = Math.min(least, late.watermark());
        }
        return least;
    }

    /** As {@link Trace#insertions}. Any thread. */
    long insertions() {
        return insertions;
    }

    private int look(Track track, Chunk tail) {
        int fresh = 0;
        if (tail.hasNews()) {
            int chunks = track.index.chunkCount();
            fresh = track.index.advance();
            for (; chunks < track.index.chunkCount(); chunks++) {
                sealed.add(track);
            }
            register.changed(track.lane);
            if (track.index.mayHaveEnded()) {
                ending.add(track);
            } else {
                ending.remove(track);
            }
        }
        if (!live) {
            end = Math.max(end, track.index.lastTime(end));
        }
        return fresh;
    }

    private void end(Track track) {
        ending.remove(track);
        sealed.add(track);
        track.index.close(track.closedAt());
        track.index.compact(pool);
        register.changed(track.lane);
        droppedByClosed += track.stream.dropped();
    }

    private void takeInNew() {
        for (Lane lane = newLanes.poll(); lane != null; lane = newLanes.poll()) {
            lane.index.tell(book, rowKeeper);
            add(lane);
        }
        for (LateLane late = newLateLanes.poll(); late != null; late = newLateLanes.poll()) {
            late.lane().index.tell(null, rowKeeper);
            add(late.lane());
            lateLanes.add(late);
        }
        for (Counter counter = newCounters.poll(); counter != null; counter = newCounters.poll()) {
            register.add(counter);
            grows(counter.track);
        }
    }

    private void add(Lane lane) {
        register.add(lane);
        grows(lane.track);
        if (start == Long.MIN_VALUE || (released == 0 && lane.openedAt() < start)) {
            start = lane.openedAt();
        }
    }

    /** A row of a level of a lane: it is kept as lanes are. */
    private void made(Lane row) {
        pool.charge(Track.BYTES);
        grows(row.track);
    }

    private void grows(Track track) {
        growing.add(track);
        tails.add(track.index.last());
    }

    private void letGo() {
        while (pool.overBudget() && !sealed.isEmpty()) {
            Track track = sealed.remove();
            if (track.index.isEmpty()) {
                continue; // put together when it closed, and gone with its first chunk
            }
            Chunk chunk = track.index.removeFirst();
            released += track.derived ? 0 : chunk.indexed;
            start = Math.max(start, track.index.firstTime(track.closedAt()));
            pool.give(chunk);
            if (track.index.isEmpty()) {
                pool.charge(-Track.BYTES);
                if (track.lane != Track.NO_LANE) {
                    register.remove(track.lane);
                }
            }
        }
        book.release(start);
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    TraceStats stats(String fault) {
        long dropped = droppedByClosed;
        for (Track track : growing) {
            dropped += track.stream.dropped();
        }
        return new TraceStats(
                events,
                dropped,
                released,
                pool.used(),
                pool.budget(),
                register.lanes().size(),
                fault);
    }
}
