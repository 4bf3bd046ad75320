package brigade.ui.home;

import java.util.List;

/**
 * Where a person left the window.
 *
 * @param area where it is while it is not maximised, and the size of what it shows
 */
public record WindowPlace(Area area, boolean maximised) {

    /**
     * The same as far as there is room: a window whose screen is gone comes to the first screen.
     *
     * @param screens what is free of each for windows; the first is the person's main one
     */
    public WindowPlace on(List<Area> screens) {
        if (screens.isEmpty()) {
            return this;
        }
        Area home =
                screens.stream().filter(area::reachableOn).findFirst().orElse(screens.getFirst());
        boolean stays = area.reachableOn(home) && area.width() <= home.width();
        return new WindowPlace(stays ? area : area.movedInto(home), maximised);
    }
}
