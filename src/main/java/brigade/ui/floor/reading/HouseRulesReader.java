package brigade.ui.floor.reading;

import brigade.server.Model;
import brigade.ui.floor.state.HouseRules;

/** Reads the house rules from the counters of a trace. */
final class HouseRulesReader {

    private static final long USUAL_PATIENCE = 30_000_000_000L;

    private HouseRulesReader() {}

    static HouseRules rules(CounterValues counters) {
        return new HouseRules(
                model(counters),
                counters.number("set cooks"),
                counters.number("set servers"),
                counters.number("set cashiers"),
                counters.number("set pans"),
                counters.number("set door"),
                counters.number("set rail"),
                counters.number("set pass"),
                counters.number("set bills"),
                counters.number("set customers per minute"),
                counters.number("set pace"),
                counters.value("set arrivals", 1) != 0,
                counters.value("set doors", 1) != 0,
                counters.value("set patience", USUAL_PATIENCE / 1_000_000) * 1_000_000,
                counters.number("set stoves"),
                counters.number("http door"));
    }

    /** Traces from before there was a choice are of the thread pool. */
    private static Model model(CounterValues counters) {
        return Model.of(counters.value("set model", Model.THREAD_POOL.code()));
    }
}
