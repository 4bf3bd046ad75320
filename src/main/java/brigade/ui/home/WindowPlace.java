package brigade.ui.home;

import java.util.Comparator;
import java.util.List;

/**
 * Where a window is.
 *
 * @param area while it is not maximised: the upper left corner of its frame, and the size of what
 *     it shows
 */
public record WindowPlace(Area area, boolean maximised) {

    /** Where nobody has put it yet: in the middle of a screen, a little above. */
    static WindowPlace amid(Area screen, double width, double height, Frame frame) {
        double x = screen.x() + (screen.width() - width - frame.width()) / 2;
        double y = screen.y() + (screen.height() - height - frame.height()) / 3;
        return new WindowPlace(new Area(Math.rint(x), Math.rint(y), width, height), false);
    }

    /**
     * The same as far as there is room: the whole frame lies on the screen of which it covers most,
     * or on the first where it covers none, as its own is gone.
     *
     * @param screens what is free of each for windows; the first is the person's main one
     * @param frame what comes around the area
     */
    WindowPlace on(List<Area> screens, Frame frame) {
        if (screens.isEmpty()) {
            return this;
        }
        Area whole = area.larger(frame.width(), frame.height());
        // Of several with the same share the first.
        Area home =
                screens.reversed().stream().max(Comparator.comparingDouble(whole::common)).get();
        Area inside = whole.movedInto(home).larger(-frame.width(), -frame.height());
        return new WindowPlace(inside, maximised);
    }
}
