package brigade.ui.floor.reading;

import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.server.Model;
import brigade.ui.floor.state.HouseRules;
import brigade.ui.floor.state.HouseRules.QueueLimits;

/** Reads the house rules from the counters of a trace. */
final class HouseRulesReader {

    private static final long USUAL_PATIENCE = 30_000_000_000L;

    private HouseRulesReader() {}

    static HouseRules rules(CounterValues counters) {
        return new HouseRules(
                model(counters),
                new QueueLimits(
                        counters.number(RestaurantCounter.SET_DOOR),
                        counters.number(RestaurantCounter.SET_RAIL),
                        counters.number(RestaurantCounter.SET_PASS),
                        counters.number(RestaurantCounter.SET_BILLS)),
                counters.number(RestaurantCounter.SET_PANS),
                counters.number(RestaurantCounter.SET_STOVES),
                counters.value(RestaurantCounter.SET_DOORS, 1) != 0,
                counters.value(RestaurantCounter.SET_PATIENCE, USUAL_PATIENCE / 1_000_000)
                        * 1_000_000,
                counters.number(RestaurantCounter.HTTP_DOOR));
    }

    /** Traces from before there was a choice are of the thread pool. */
    private static Model model(CounterValues counters) {
        return Model.of(counters.value(RestaurantCounter.SET_MODEL, Model.THREAD_POOL.code()));
    }
}
