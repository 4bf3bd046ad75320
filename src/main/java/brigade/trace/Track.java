package brigade.trace;

/** The two halves of what a lane or a counter has recorded, and whether more will come. */
final class Track {

    /** Bytes of a lane or counter and of the objects that make its track, beside the chunks. */
    static final long BYTES = 400;

    /** The number of the lane, or 0 for a counter. */
    final int lane;

    final EventStream stream;
    final StreamIndex index;

    private volatile long closedAt = Long.MAX_VALUE;

    Track(int lane, EventStream stream, StreamIndex index) {
        this.lane = lane;
        this.stream = stream;
        this.index = index;
    }

    /** Nothing will be appended any more. Writer only. */
    void closeAt(long t) {
        closedAt = t;
    }

    /** When it was closed, or {@link Long#MAX_VALUE}. */
    long closedAt() {
        return closedAt;
    }

    boolean closed() {
        return closedAt != Long.MAX_VALUE;
    }
}
