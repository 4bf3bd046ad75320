package brigade.trace;

/**
 * How much room a lane gets at first: about as much as the lanes of its role before it have filled,
 * so that those that come and go by the thousand fit their chunk, and need not be put together when
 * they close. Any thread.
 */
final class LaneRoom {

    static final int USUAL = 32;

    /** More than that is no short lane. */
    static final int MOST = 2 * USUAL;

    private volatile int events = USUAL;

    /** For the next one. */
    int events() {
        return events;
    }

    /** One has closed with so many; those that live long say nothing of the next. */
    void filled(long count) {
        int before = events;
        if (count > MOST) {
            events = USUAL;
        } else if (count > before) {
            events = (int) count;
        } else if (count < before) {
            events = before - (before - (int) count + 7) / 8; // the largest count for most
        }
    }
}
