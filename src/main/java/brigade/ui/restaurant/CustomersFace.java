package brigade.ui.restaurant;

import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.ui.page.TraceSession;

/** What stands on the customers' knob: the rate, or why nobody comes. */
final class CustomersFace {

    private CustomersFace() {}

    static String at(TraceSession session, long t) {
        if (session.gauges().at(RestaurantCounter.SET_DOORS, t, 1) == 0) {
            return session.texts().of("customers.closed");
        }
        if (session.gauges().at(RestaurantCounter.SET_ARRIVALS, t, 1) == 0) {
            return session.texts().of("customers.paused");
        }
        long perMinute = session.gauges().at(RestaurantCounter.SET_CUSTOMERS, t, 0);
        if (perMinute < 0) {
            return session.texts().of("customers.fit");
        }
        double perSecond = perMinute / 60.0;
        return session.texts().of("customers.rate", session.units().rate(perSecond));
    }
}
