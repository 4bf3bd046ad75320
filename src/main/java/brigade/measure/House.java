package brigade.measure;

import brigade.restaurant.BackRoom;
import brigade.restaurant.Restaurant;
import brigade.trace.Recorder;

/**
 * All that runs behind one window.
 *
 * @param recorder what everybody records into
 * @param restaurant the staff and the guests
 * @param backRoom the workers and the heavy sum
 * @param uiWatch the watch on the UI thread
 */
public record House(Recorder recorder, Restaurant restaurant, BackRoom backRoom, UiWatch uiWatch)
        implements AutoCloseable {

    /**
     * Ends all threads, and the recorder last, so that their end is still recorded. Not for the UI
     * thread: it joins.
     */
    @Override
    public void close() {
        uiWatch.close();
        backRoom.close();
        restaurant.close();
        recorder.close();
    }
}
