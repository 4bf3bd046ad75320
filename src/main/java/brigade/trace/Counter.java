package brigade.trace;

/**
 * A number that is sampled or set now and then, such as the length of a queue. Written by one
 * thread at a time.
 */
public final class Counter {

    private final int id;
    private final String name;
    private final String unit;
    private final boolean recording;

    private final EventStream stream;

    final CounterIndex index;
    final Track track;

    Counter(int id, String name, String unit, ChunkPool pool, boolean recording) {
        this.id = id;
        this.name = name;
        this.unit = unit;
        this.recording = recording;
        stream = new EventStream(pool, new LaneRoom());
        index = new CounterIndex(stream.head());
        track = new Track(0, stream, index);
    }

    /** Its number among the counters, from 1. */
    public int id() {
        return id;
    }

    /** What is counted. */
    public String name() {
        return name;
    }

    /** In what. */
    public String unit() {
        return unit;
    }

    /** The number is {@code value} from now on. */
    public void set(long value) {
        setAt(System.nanoTime(), value);
    }

    /**
     * The number is {@code value} from {@code t} on; earlier than the newest value means with it.
     */
    public void setAt(long t, long value) {
        if (recording) {
            stream.append(t, 0, value);
        }
    }

    @Override
    public String toString() {
        return name + " (counter " + id + ")";
    }
}
