package brigade.measure;

import brigade.restaurant.Restaurant;
import brigade.restaurant.SumService;
import brigade.restaurant.door.DoorLimits;
import brigade.restaurant.door.HttpDoor;
import brigade.trace.Recorder;

/**
 * All that runs behind one window.
 *
 * @param recorder what everybody records into
 * @param restaurant the staff and the guests
 * @param door where clients come in by HTTP, once it is opened
 * @param backRoom the workers and the heavy sum
 * @param uiWatch the watch on the UI thread
 */
public record House(
        Recorder recorder,
        Restaurant restaurant,
        HttpDoor door,
        SumService backRoom,
        UiWatch uiWatch)
        implements AutoCloseable {

    /** With its door closed. */
    public House(Recorder recorder, Restaurant restaurant, SumService backRoom, UiWatch uiWatch) {
        this(
                recorder,
                restaurant,
                new HttpDoor(restaurant, recorder, DoorLimits.standard()),
                backRoom,
                uiWatch);
    }

    /**
     * Ends all threads, and the recorder last, so that their end is still recorded. Not for the UI
     * thread: it joins.
     */
    @Override
    public void close() {
        uiWatch.close();
        backRoom.close();
        door.close();
        restaurant.close();
        recorder.close();
    }
}
