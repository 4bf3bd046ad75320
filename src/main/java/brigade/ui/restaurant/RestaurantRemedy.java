package brigade.ui.restaurant;

import brigade.ui.inspector.Remedy;

/** What a person can do in the restaurant when the inspector offers it. */
enum RestaurantRemedy implements Remedy {
    ADD_PAN("action.add_pan"),
    ADD_CONNECTION("action.add_connection"),
    ADD_SERVER("action.add_server"),
    MORE_GUESTS("action.more_guests"),
    SUM_TO_UI("action.sum_to_ui"),
    START_SUM("action.start_sum"),
    LOOK_AT_A_COOK("intro.look"),
    TAKE_TOUR("lesson.tour");

    private final String key;

    RestaurantRemedy(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
