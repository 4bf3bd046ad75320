package brigade.restaurant.vocabulary;

import brigade.trace.CounterTerm;

/** The counters in the trace of a restaurant, in the order in which they are shown. */
public enum RestaurantCounter implements CounterTerm {
    /** Orders that have arrived and not ended. */
    IN_FLIGHT("in flight", "orders", "counter.in-flight", true),
    AT_DOOR("door", "orders", "counter.door", true),
    ON_RAIL("rail", "orders", "counter.rail", true),
    ON_PASS("pass", "orders", "counter.pass", true),
    BILLS("bills", "orders", "counter.bills", true),
    HEAP("heap", "bytes", "counter.heap", true),
    /** The port at which clients order, or 0. */
    HTTP_DOOR("http door", "port", "", true),
    /** How late the event loop took its newest message. */
    LOOP_LAG("loop lag", "µs", "", true),
    /** Of the processes that serve an order each, by the newest that ended. */
    TRUCK_CPU("truck cpu", "µs", "", true),
    TRUCK_MEMORY("truck memory", "bytes", "", true),
    TRUCK_START("truck start", "µs", "", true),
    /** Of the process that told it last, alone. */
    TRUCK_OWN_MEMORY("truck own memory", "bytes", "", false),
    /** How the knobs stand; model and pace by their codes. */
    SET_COOKS("set cooks", "people", "", false),
    SET_SERVERS("set servers", "people", "", false),
    SET_CASHIERS("set cashiers", "people", "", false),
    SET_PANS("set pans", "pans", "", false),
    SET_DOOR("set door", "places", "", false),
    SET_RAIL("set rail", "places", "", false),
    SET_PASS("set pass", "places", "", false),
    SET_BILLS("set bills", "places", "", false),
    SET_CUSTOMERS("set customers per minute", "1/min", "", false),
    SET_PACE("set pace", "", "", false),
    SET_PATIENCE("set patience", "ms", "", false),
    SET_STOVES("set stoves", "cores", "", false),
    SET_CONNECTIONS("set connections", "connections", "", false),
    SET_PROCESSES("set processes", "processes", "", false),
    SET_CROWD("set crowd", "orders", "", false),
    SET_MODEL("set model", "", "", false),
    SET_HEAVY_ON_LOOP("set heavy on loop", "", "", false),
    /** One for each kind of order. */
    SET_MIX("set mix", "", "", false),
    SET_ARRIVALS("set arrivals", "", "", false),
    SET_DOORS("set doors", "", "", false),
    /** How many numbers are added in a round. */
    SUM_COUNT("sum count", "elements", "", false),
    SUM_BATCH("sum batch", "rounds", "", false),
    SUM_ROUNDS("sum rounds", "rounds", "", false),
    SUM_RESULT("sum result", "", "", false),
    SUM_RATE("sum rate", "1/s", "", false),
    /** One for each thread that adds. */
    SUM_DONE("sum done", "elements", "", false),
    SUM_PART("sum part", "", "", false),
    /** What a waiting platform thread needs of it, when that was measured last. */
    THREAD_MEMORY("thread memory", "bytes", "", false);

    private final String counter;
    private final String unit;
    private final String key;
    private final boolean shown;

    RestaurantCounter(String counter, String unit, String key, boolean shown) {
        this.counter = counter;
        this.unit = unit;
        this.key = key;
        this.shown = shown;
    }

    @Override
    public String counter() {
        return counter;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean shown() {
        return shown;
    }
}
