package brigade.bench;

import brigade.measure.Screen;
import brigade.restaurant.Restaurant;

import java.io.IOException;
import java.time.Duration;

/** The doors open when the window is seen; before, nobody would come. */
final class OpenDoors {

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int MOST_LOOKS = 300;

    private OpenDoors() {}

    /**
     * Lets so many guests in at once, as soon as the doors are open.
     *
     * @throws IOException if they stay closed
     */
    static void crowd(Screen screen, int guests) throws IOException {
        Restaurant restaurant = screen.live().restaurant();
        for (int i = 0; !restaurant.doorsOpen(); i++) {
            if (i == MOST_LOOKS) {
                throw new IOException("the doors did not open");
            }
            screen.awaitClosed(LOOK);
        }
        screen.awaitClosed(LOOK); // the guests' thread has turned the sign by then
        restaurant.crowd(guests);
    }
}
