package brigade.ui.restaurant;

import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.ui.page.Page;

/** What stands on the customers' knob: the rate, or why nobody comes. */
final class CustomersFace {

    private CustomersFace() {}

    static String at(Page page, long t) {
        if (page.gauges().at(RestaurantCounter.SET_DOORS, t, 1) == 0) {
            return page.texts().of("customers.closed");
        }
        if (page.gauges().at(RestaurantCounter.SET_ARRIVALS, t, 1) == 0) {
            return page.texts().of("customers.paused");
        }
        long perMinute = page.gauges().at(RestaurantCounter.SET_CUSTOMERS, t, 0);
        if (perMinute < 0) {
            return page.texts().of("customers.fit");
        }
        double perSecond = perMinute / 60.0;
        return page.texts().of("customers.rate", page.units().rate(perSecond));
    }
}
