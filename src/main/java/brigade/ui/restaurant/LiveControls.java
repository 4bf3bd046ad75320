package brigade.ui.restaurant;

import brigade.measure.LiveRestaurant;
import brigade.ui.backroom.SumDesk;

/** What a person can order of the restaurant at work, and of its back room. UI thread only. */
public record LiveControls(LiveRestaurant source, RestaurantCommands commands, SumDesk sum) {

    /** Of the restaurant behind a window. */
    public static LiveControls of(LiveRestaurant live) {
        return new LiveControls(
                live,
                new RestaurantCommands(live.restaurant(), live.door()),
                new SumDesk(live.backRoom(), live.uiWatch().lane()));
    }
}
