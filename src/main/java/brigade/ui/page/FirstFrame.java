package brigade.ui.page;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Tells whoever started the process when its window was first seen whole, which is how start-up is
 * measured: by the environment variable {@code BRIGADE_FIRST_FRAME} one names the file that then
 * holds the instant, in microseconds since 1970. UI thread only.
 */
public final class FirstFrame {

    /**
     * In a window that changes in each pulse, the second one ends when the frame of the first has
     * been painted, and it is on the screen when the third one begins.
     */
    private static final int PULSES = 3;

    private FirstFrame() {}

    /**
     * Tells it, where somebody asks, of a window that is about to be shown, and before all else in
     * that pulse: what a page does in its third pulse is not the first frame.
     */
    public static void tell() {
        String file = System.getenv("BRIGADE_FIRST_FRAME");
        if (file != null) {
            new AnimationTimer() {
                private int pulse;

                @Override
                public void handle(long now) {
                    pulse++;
                    if (pulse == PULSES) {
                        stop();
                        write(Path.of(file));
                    }
                }
            }.start();
        }
    }

    /** Runs what can wait until a scene that is being shown for the first time has been seen. */
    public static void after(Scene scene, Runnable then) {
        Pulses.after(scene, PULSES, then);
    }

    private static void write(Path file) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        try {
            Files.writeString(file, micros + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
