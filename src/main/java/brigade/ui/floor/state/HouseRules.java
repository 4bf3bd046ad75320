package brigade.ui.floor.state;

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
public record HouseRules(
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
        int http) {}
