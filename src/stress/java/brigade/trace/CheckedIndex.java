package brigade.trace;

/** Takes in a stream, and counts events that are not whole or not in order. */
final class CheckedIndex extends StreamIndex {

    private static final ChunkPool POOL = new ChunkPool(Long.MAX_VALUE / 4);

    private long lastTime = Long.MIN_VALUE;
    private int seen;
    private int torn;

    private CheckedIndex(Chunk head) {
        super(head);
    }

    static EventStream stream() {
        return new EventStream(POOL, new LaneRoom());
    }

    static CheckedIndex of(EventStream stream) {
        return new CheckedIndex(stream.head());
    }

    /** All columns of an event tell the same number. */
    static void append(EventStream stream, int number) {
        stream.append(number, number, number);
    }

    @Override
    void index(Chunk chunk, int i) {
        long time = chunk.time[i];
        if (chunk.data[i] != time || chunk.meta[i] != time || time <= lastTime) {
            torn++;
        }
        lastTime = time;
        seen++;
    }

    @Override
    void compact(ChunkPool pool) {
        // nothing to save here
    }

    /** How many events there are now. */
    int look() {
        advance();
        return seen;
    }

    int torn() {
        return torn;
    }
}
