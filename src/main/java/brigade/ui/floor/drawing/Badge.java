package brigade.ui.floor.drawing;

import brigade.trace.Activity;

import javafx.scene.Group;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/**
 * A small sign at the ring that says an activity without its colour: a lock, a z, arrows; a cross
 * for a death.
 */
final class Badge extends Group {

    private static final double RADIUS = 7.5;
    private static final String LOCK_BODY = "M-3.4,-0.6 L3.4,-0.6 L3.4,4 L-3.4,4 Z";
    private static final String LOCK_BOW =
            "M-2.1,-0.8 L-2.1,-2.2 A2.1,2.1 0 0 1 2.1,-2.2 L2.1,-0.8";
    private static final String Z = "M-2.4,-2.8 L2.4,-2.8 L-2.4,2.8 L2.4,2.8";
    private static final String ARROWS =
            "M-1.8,3 L-1.8,-3 M-3.4,-1.2 L-1.8,-3 L-0.2,-1.2 M1.8,-3 L1.8,3 M0.2,1.2 L1.8,3"
                    + " L3.4,1.2";
    private static final String CROSS = "M-2.4,-2.4 L2.4,2.4 M2.4,-2.4 L-2.4,2.4";

    Badge() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows the sign of an activity, if it has one. */
    void show(FloorColors palette, Activity activity) {
        String sign = sign(activity);
        draw(palette, palette.fill(activity), sign);
        if (activity == Activity.BLOCKED) {
            new Pen(getChildren()).fill(LOCK_BODY, Color.WHITE);
        }
        setVisible(sign != null);
    }

    /** Shows that a thread died. */
    void showDeath(FloorColors palette) {
        draw(palette, palette.of(Tone.OUTLINE), CROSS);
        setVisible(true);
    }

    private void draw(FloorColors palette, Color ground, @Nullable String sign) {
        getChildren().clear();
        if (sign != null) {
            new Pen(getChildren())
                    .dot(0, 0, RADIUS + 1.5, palette.of(Tone.ROOM))
                    .dot(0, 0, RADIUS, ground)
                    .line(sign, Color.WHITE, 1.5);
        }
    }

    private static @Nullable String sign(Activity activity) {
        return switch (activity) {
            case BLOCKED -> LOCK_BOW;
            case SLEEPING -> Z;
            case IO -> ARROWS;
            case IDLE, RUNNING, WAITING, RUNNABLE, UNKNOWN -> null;
        };
    }
}
