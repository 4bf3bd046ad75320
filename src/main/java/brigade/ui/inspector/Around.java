package brigade.ui.inspector;

import brigade.ui.page.Gauges;

/**
 * The restaurant around a thread at an instant: what an explanation needs to know of it.
 *
 * @param cooks how many there are, and so on; as last set
 * @param connections in the pool of database connections
 * @param tickets tickets on the rail
 * @param plates plates on the pass, which holds {@code passCapacity}
 * @param perSecond customers a second; negative: as many as fit
 */
public record Around(
        int cooks,
        int servers,
        int cashiers,
        int pans,
        int connections,
        int tickets,
        int plates,
        int passCapacity,
        double perSecond) {

    public static Around at(Gauges gauges, long t) {
        return new Around(
                (int) gauges.at("set cooks", t, 0),
                (int) gauges.at("set servers", t, 0),
                (int) gauges.at("set cashiers", t, 0),
                (int) gauges.at("set pans", t, 0),
                (int) gauges.at("set connections", t, 0),
                (int) gauges.at("rail", t, 0),
                (int) gauges.at("pass", t, 0),
                (int) gauges.at("set pass", t, 0),
                gauges.at("set customers per minute", t, 0) / 60.0);
    }
}
