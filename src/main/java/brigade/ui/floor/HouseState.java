package brigade.ui.floor;

import brigade.server.Model;

/**
 * The house rules in force, as recorded; 0 for what is not recorded.
 *
 * @param model who runs the steps
 * @param cooks cooks to employ
 * @param servers servers to employ
 * @param cashiers cashiers to employ
 * @param pans pans to share
 * @param door most customers at the door
 * @param rail most tickets on the rail
 * @param pass most plates on the pass
 * @param bills most bills at the till
 * @param customersPerMinute how many arrive
 * @param pace how large the steps are: the code of the restaurant's pace
 * @param arrivals whether customers arrive by themselves
 * @param open whether the doors are open
 * @param patienceNanos how long a customer waits
 * @param stoves how many cores the machine has
 * @param http the port at which clients order, or 0
 */
public record HouseState(
        Model model,
        int cooks,
        int servers,
        int cashiers,
        int pans,
        int door,
        int rail,
        int pass,
        int bills,
        int customersPerMinute,
        int pace,
        boolean arrivals,
        boolean open,
        long patienceNanos,
        int stoves,
        int http) {

    private static final long USUAL_PATIENCE = 30_000_000_000L;

    static HouseState at(Gauges gauges) {
        return new HouseState(
                model(gauges),
                gauges.number("set cooks"),
                gauges.number("set servers"),
                gauges.number("set cashiers"),
                gauges.number("set pans"),
                gauges.number("set door"),
                gauges.number("set rail"),
                gauges.number("set pass"),
                gauges.number("set bills"),
                gauges.number("set customers per minute"),
                gauges.number("set pace"),
                gauges.value("set arrivals", 1) != 0,
                gauges.value("set doors", 1) != 0,
                gauges.value("set patience", USUAL_PATIENCE / 1_000_000) * 1_000_000,
                gauges.number("set stoves"),
                gauges.number("http door"));
    }

    /** Traces from before there was a choice are of the thread pool. */
    private static Model model(Gauges gauges) {
        return Model.of(gauges.value("set model", Model.THREAD_POOL.code()));
    }
}
