package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The writer's half of a stream of events in the order of time. One thread at a time appends; it
 * never waits. With assertions on ({@code -ea}, as in the tests) a second one that appends
 * meanwhile throws an error; with assertions off nothing is looked at.
 */
final class EventStream {

    private static final VarHandle WRITER;

    static {
        try {
            WRITER =
                    MethodHandles.lookup().findVarHandle(EventStream.class, "writer", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final ChunkPool pool;
    private final LaneRoom expected;
    private final Chunk head;
    private Chunk tail;
    private int position;
    private long lastTime = Long.MIN_VALUE;
    private long room;
    private boolean sealed;
    private volatile long dropped;

    /** Who appends at this moment; through WRITER, and only with assertions on. */
    @SuppressWarnings("unused")
    private @Nullable Thread writer;

    /**
     * @param expected how much room it gets at first; told how much it has filled
     */
    EventStream(ChunkPool pool, LaneRoom expected) {
        this.pool = pool;
        this.expected = expected;
        Chunk first = pool.takeSmall(expected.events());
        if (first == null) { // over the ceiling; yet a stream has to begin somewhere
            first = new Chunk(2);
            pool.charge(first.bytes());
        }
        head = first;
        tail = first;
        room = first.capacity;
    }

    /** Appends one event; a time before that of the newest counts as that. */
    void append(long time, int meta, long data) {
        assert begun();
        write(time, meta, data);
        assert ended();
    }

    private boolean begun() {
        Thread me = Thread.currentThread();
        Thread other = (Thread) WRITER.compareAndExchange(this, (Thread) null, me);
        if (other != null) {
            throw new AssertionError(
                    "two threads record into one lane or counter at once: "
                            + me.getName()
                            + " while "
                            + other.getName()
                            + " does");
        }
        return true;
    }

    private boolean ended() {
        WRITER.setVolatile(this, (Thread) null);
        return true;
    }

    private void write(long time, int meta, long data) {
        Chunk chunk = tail;
        int i = position;
        if (i == chunk.capacity) {
            chunk = grow();
            if (chunk == null) {
                return;
            }
            i = 0;
        }
        long at = Math.max(time, lastTime);
        lastTime = at;
        chunk.time[i] = at;
        chunk.data[i] = data;
        chunk.meta[i] = meta;
        position = i + 1;
        chunk.publish(i + 1);
    }

    /** Where its chunks come from. */
    ChunkPool pool() {
        return pool;
    }

    /** The time of the newest event, or {@link Long#MIN_VALUE} before the first. */
    long lastTime() {
        return lastTime;
    }

    /** The first chunk: where reading begins. */
    Chunk head() {
        return head;
    }

    /** Events that found no chunk to go into. Any thread. */
    long dropped() {
        return dropped;
    }

    /** Nothing more may come; what comes nevertheless is dropped and counted. */
    void seal() {
        sealed = true;
        expected.filled(room - tail.capacity + position);
        position = tail.capacity;
    }

    /**
     * Goes back to where a chunk had so many events, and writes on from there. Only while nobody
     * reads.
     *
     * @param chunk the last that is left
     */
    void rewind(Chunk chunk, int count, long lastKept) {
        for (Chunk gone = chunk.next; gone != null; gone = gone.next) {
            room -= gone.capacity;
        }
        chunk.next = null;
        chunk.publish(count);
        tail = chunk;
        position = count;
        lastTime = lastKept;
    }

    private @Nullable Chunk grow() {
        Chunk full = tail;
        Chunk fresh = sealed ? null : pool.take(nextCapacity());
        if (fresh == null) {
            countDrop();
            return null;
        }
        room += fresh.capacity;
        fresh.carryFrom(full, full.capacity - 1);
        full.next = fresh;
        tail = fresh;
        position = 0;
        return fresh;
    }

    /** A quarter more, so that at most a fifth of a stream is empty. */
    private int nextCapacity() {
        return Math.clamp(room / 4 / LaneRoom.USUAL * LaneRoom.USUAL, LaneRoom.USUAL, Chunk.LARGE);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    private void countDrop() {
        dropped++;
    }
}
