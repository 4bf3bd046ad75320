package brigade.ui.page;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until a scene has been drawn some times. UI thread only. */
public final class Pulses implements Runnable {

    private final Scene scene;
    private final Runnable then;
    private int left;

    private Pulses(Scene scene, int pulses, Runnable then) {
        this.scene = scene;
        this.left = pulses;
        this.then = then;
    }

    /** Runs something in the pulse of that number from now, also where nothing moves. */
    public static void after(Scene scene, int pulses, Runnable then) {
        scene.addPostLayoutPulseListener(new Pulses(scene, pulses, then));
        Platform.requestNextPulse();
    }

    @Override
    public void run() {
        left--;
        if (left == 0) {
            scene.removePostLayoutPulseListener(this);
            then.run();
        } else {
            Platform.requestNextPulse();
        }
    }
}
