package brigade.measure;

import brigade.restaurant.Restaurant;
import brigade.restaurant.SumService;
import brigade.restaurant.door.DoorLimits;
import brigade.restaurant.door.HttpDoor;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.source.TraceSource;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The restaurant at work, with all that runs behind one window: the first of the sources.
 *
 * @param recorder what everybody records into
 * @param restaurant the staff and the guests
 * @param door where clients come in by HTTP, once it is opened
 * @param backRoom the workers and the heavy sum
 * @param messages holds the newest message that the worker posted
 * @param uiWatch the watch on the UI thread
 */
public record LiveRestaurant(
        Recorder recorder,
        Restaurant restaurant,
        HttpDoor door,
        SumService backRoom,
        AtomicReference<@Nullable String> messages,
        UiWatch uiWatch)
        implements TraceSource {

    /**
     * With its door closed.
     *
     * @param uiThread runs tasks on the UI thread that is watched
     */
    public static LiveRestaurant of(Recorder recorder, Restaurant restaurant, Executor uiThread) {
        AtomicReference<@Nullable String> messages = new AtomicReference<>();
        return new LiveRestaurant(
                recorder,
                restaurant,
                new HttpDoor(restaurant, recorder, DoorLimits.standard()),
                new SumService(recorder, messages::set),
                messages,
                new UiWatch(recorder, uiThread));
    }

    @Override
    public String name() {
        return trace().vocabulary().name();
    }

    @Override
    public Trace trace() {
        return recorder.trace();
    }

    @Override
    public boolean growing() {
        return true;
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
