package brigade.ui;

import brigade.ui.page.Heartbeat;
import brigade.ui.page.Pulses;

import javafx.stage.Stage;

import java.util.function.BooleanSupplier;

/** Runs things as soon as the window has drawn what they are about. UI thread only. */
final class WhenDrawn {

    /** Longer than this nobody waits for a picture. */
    private static final int MOST_PULSES = 600;

    private final Stage stage;
    private final Heartbeat heartbeat;
    private final BooleanSupplier whole;

    /**
     * @param whole whether nothing that is shown is still being worked out
     */
    WhenDrawn(Stage stage, Heartbeat heartbeat, BooleanSupplier whole) {
        this.stage = stage;
        this.heartbeat = heartbeat;
        this.whole = whole;
    }

    /** When an instant at which the page was told to look is shown. */
    void shown(Runnable then) {
        afterPicture(then);
    }

    /** When all is drawn, also on a page that was not seen before. */
    void drawn(Runnable then) {
        if (!stage.isShowing()) {
            then.run(); // it has been closed, and will not be drawn again
            return;
        }
        // One picture shows the instant, the next one what had no size or was not due before.
        afterPicture(() -> afterPicture(() -> whole(MOST_PULSES, then)));
    }

    /** A picture later as long as something is still being worked out, a little each time. */
    private void whole(int pulses, Runnable then) {
        if (pulses == 0 || whole.getAsBoolean()) {
            then.run();
        } else {
            afterPicture(() -> whole(pulses - 1, then));
        }
    }

    private void afterPicture(Runnable then) {
        heartbeat.bringPicture();
        Pulses.after(stage.getScene(), 1, then);
    }
}
