package brigade.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The reader's half of a stream: its chunks, how much of them has been looked at, and search by
 * time. Used under the lock of the trace.
 *
 * <p>A position is a chunk's place in the list and an event's place in the chunk, packed into a
 * long that grows with time.
 */
abstract class StreamIndex {

    static final long NONE = -1;

    private final List<Chunk> chunks = new ArrayList<>(1);

    /** The newest, at hand: of thousands of streams nearly all have nothing new each time. */
    private Chunk last;

    private boolean again;

    StreamIndex(Chunk head) {
        chunks.add(head);
        last = head;
    }

    /** Saves the room that a closed stream does not need; it is whole and all looked at. */
    abstract void compact(ChunkPool pool);

    /** The stream was closed, and is all looked at. */
    void close(long t) {}

    /** Looks at one new event. */
    abstract void index(Chunk chunk, int i);

    /** The only one that may still grow. */
    final Chunk last() {
        return last;
    }

    /** Whether what was recorded last may be the end of it. */
    boolean mayHaveEnded() {
        return false;
    }

    /**
     * Looks at all events published since the last call. Of the chunks that there are afterwards
     * only the last one may still grow.
     *
     * @return how many events were new
     */
    final int advance() {
        int fresh = 0;
        while (true) {
            Chunk chunk = last;
            Chunk next =
                    chunk.next; // before the count: once there is a next one, the count is final
            int count = chunk.published();
            for (int i = chunk.indexed; i < count; i++) {
                index(chunk, i);
            }
            fresh += count - chunk.indexed;
            chunk.indexed = count;
            if (next == null) {
                return fresh;
            }
            add(next);
        }
    }

    /**
     * Forgets the events from {@code t} on; the stream writes on after those before. Under the
     * write lock, and of a stream that is written under it alone.
     *
     * @param gone takes the chunks that nobody needs any more
     * @return how many events were forgotten
     */
    final int rewind(long t, EventStream stream, Consumer<Chunk> gone) {
        long position = lower(t);
        int place = position == NONE ? 0 : (int) (position >>> 32);
        int count = position == NONE ? 0 : eventOf(position) + 1;
        stream.rewind(chunks.get(place), count, count == 0 ? Long.MIN_VALUE : timeAt(position));
        int forgotten = 0;
        while (chunks.size() > place + 1) {
            Chunk chunk = chunks.removeLast();
            forgotten += chunk.indexed;
            gone.accept(chunk);
        }
        last = chunks.getLast();
        forgotten += last.indexed - count;
        last.clearIndex();
        rewound();
        again = true;
        for (int i = 0; i < count; i++) {
            index(last, i);
        }
        again = false;
        last.indexed = count;
        return forgotten;
    }

    /** Whether events are looked at that have been before. */
    final boolean again() {
        return again;
    }

    /** The newest chunk is to be looked at again, from its beginning. */
    void rewound() {}

    final boolean isEmpty() {
        return chunks.isEmpty();
    }

    final void add(Chunk chunk) {
        chunks.add(chunk);
        last = chunk;
    }

    /** Lets the oldest chunk go. */
    final Chunk removeFirst() {
        return chunks.removeFirst();
    }

    final int chunkCount() {
        return chunks.size();
    }

    final Chunk chunk(int place) {
        return chunks.get(place);
    }

    final Chunk chunkOf(long position) {
        return chunks.get((int) (position >>> 32));
    }

    static int eventOf(long position) {
        return (int) position;
    }

    static long position(int chunk, int event) {
        return ((long) chunk << 32) | event;
    }

    /** How many events there are from one position to a later one; where they are many, about. */
    final long eventsBetween(long from, long to) {
        long chunksApart = (to >>> 32) - (from >>> 32);
        return to == NONE ? 0 : chunksApart * Chunk.LARGE + eventOf(to) - eventOf(from);
    }

    /** The position of the newest event at or before {@code t}, or {@link #NONE}. */
    final long floor(long t) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Chunk chunk = chunks.get(middle);
            if (chunk.indexed > 0 && chunk.time[0] <= t) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? NONE : position(high, floorIn(chunks.get(high), t));
    }

    private static int floorIn(Chunk chunk, long t) {
        int low = 0;
        int high = chunk.indexed - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (chunk.time[middle] <= t) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The position of the first event after {@code t}, or {@link #NONE}. */
    final long higher(long t) {
        return after(floor(t));
    }

    /** The position of the first event at or after {@code t}, or {@link #NONE}. */
    final long atOrAfter(long t) {
        return after(lower(t));
    }

    /** The position of the newest event before {@code t}, or {@link #NONE}. */
    final long lower(long t) {
        return t == Long.MIN_VALUE ? NONE : floor(t - 1);
    }

    /** The position after this one, or the first of all after {@link #NONE}; NONE at the end. */
    final long after(long position) {
        int place = position == NONE ? 0 : (int) (position >>> 32);
        int event = position == NONE ? 0 : eventOf(position) + 1;
        while (place < chunks.size()) {
            if (event < chunks.get(place).indexed) {
                return position(place, event);
            }
            place++;
            event = 0;
        }
        return NONE;
    }

    /** The position before this one, or NONE. */
    final long before(long position) {
        if (eventOf(position) > 0) {
            return position - 1;
        }
        int place = (int) (position >>> 32) - 1;
        return place < 0 ? NONE : position(place, chunks.get(place).indexed - 1);
    }

    /** The time of the event at a position. */
    final long timeAt(long position) {
        return chunkOf(position).time[eventOf(position)];
    }

    /** The time of the first event still kept, or {@code otherwise}. */
    final long firstTime(long otherwise) {
        return chunks.isEmpty() || chunks.getFirst().indexed == 0
                ? otherwise
                : chunks.getFirst().time[0];
    }

    /** The time of the newest event looked at, or {@code otherwise}. */
    final long lastTime(long otherwise) {
        for (int place = chunks.size() - 1; place >= 0; place--) {
            Chunk chunk = chunks.get(place);
            if (chunk.indexed > 0) {
                return chunk.time[chunk.indexed - 1];
            }
        }
        return otherwise;
    }
}
