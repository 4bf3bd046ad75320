package brigade.ui.page;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/**
 * In how many pulses the views show a new instant. A pulse without a new picture waits for no
 * drawing, so the UI thread answers at once.
 */
public enum PictureRate {
    /** A graphics card draws: a picture costs the processor little. */
    EACH_PULSE(1),

    /**
     * The processor draws, and the cores are wanted by the threads that are shown: a picture may
     * take the time of two pulses before the UI thread waits for it.
     */
    EVERY_SECOND_PULSE(2);

    private final int pulses;

    PictureRate(int pulses) {
        this.pulses = pulses;
    }

    /**
     * What suits how this machine draws. JavaFX draws shapes in three dimensions with every
     * graphics card that it uses, and never by software. Once the toolkit is started.
     */
    public static PictureRate ofThisMachine() {
        return Platform.isSupported(ConditionalFeature.SCENE3D) ? EACH_PULSE : EVERY_SECOND_PULSE;
    }

    /** Whether the pulse of this number, counted from 0, brings a picture. */
    boolean at(long pulse) {
        return pulse % pulses == 0;
    }

    /** Whether something else may be done in a pulse: it is the last one before a picture. */
    boolean room(long pulse) {
        return pulse % pulses == pulses - 1;
    }
}
