package brigade.trace;

/** The two halves of what a lane or a counter has recorded, and whether more will come. */
final class Track {

    /** Bytes of a lane or counter and of the objects that make its track, beside the chunks. */
    static final long BYTES = 400;

    /** For a counter, or a level of a lane. */
    static final int NO_LANE = 0;

    /** The number of the lane, or {@link #NO_LANE}. */
    final int lane;

    /** Whether it holds nothing that another one does not hold: its events are not counted. */
    final boolean derived;

    final EventStream stream;
    final StreamIndex index;

    private volatile long closedAt = Long.MAX_VALUE;

    Track(int lane, EventStream stream, StreamIndex index) {
        this(lane, stream, index, false);
    }

    /** Of a level of a lane. */
    static Track derived(EventStream stream, StreamIndex index) {
        return new Track(NO_LANE, stream, index, true);
    }

    private Track(int lane, EventStream stream, StreamIndex index, boolean derived) {
        this.lane = lane;
        this.derived = derived;
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
