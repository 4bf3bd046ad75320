package brigade.ui.observe.drawing;

import brigade.ui.floor.drawing.FloorColors;
import brigade.ui.floor.drawing.Letters;
import brigade.ui.observe.staff.InRoom;
import brigade.ui.observe.staff.StaffSentences;

import org.jspecify.annotations.Nullable;

/**
 * What the picture is drawn with.
 *
 * @param scale of what is drawn, 1 in a window of usual size
 * @param screenScale how many pixels of the screen are one of the scene
 */
record DrawingKit(
        StaffSentences words,
        FloorColors palette,
        Letters letters,
        double scale,
        double screenScale) {

    private static final double ARCS = 24;

    /** Whether things look the same with another one. */
    boolean like(@Nullable DrawingKit other) {
        return other != null
                && palette == other.palette
                && scale == other.scale
                && screenScale == other.screenScale
                && letters.equals(other.letters);
    }

    /** A length at this scale, whole pixels. */
    double px(double length) {
        return Math.rint(length * scale);
    }

    /** What stands above and below a ring. */
    InRoom.Heights heights(boolean stuck) {
        return new InRoom.Heights(letters.nameHeight(), letters.lineHeight(), stuck ? px(ARCS) : 0);
    }
}
