package brigade.ui.floor.state;

import brigade.server.Model;
import brigade.trace.Totals;

import java.util.List;
import java.util.Map;

/**
 * All that the floor shows at one instant. Computed from what was recorded up to that instant and
 * from nothing else: the same trace and instant give an equal state.
 *
 * @param time the instant, nanoseconds
 * @param house the house rules in force
 * @param totals what became of all orders
 * @param roster the staff
 * @param leaving who finishes the last orders of the model before
 * @param throng the threads of which each has an order of its own
 * @param loop how the event loop keeps up
 * @param door the queue at the door
 * @param dining who sits where
 * @param rail the tickets
 * @param pass the plates
 * @param trucks what the processes cost
 * @param kinds the kinds of the orders on rail and pass that are no dishes
 * @param kitchen pans, oven and stoves
 * @param till what was paid, and the bills
 * @param sum the heavy sum
 * @param desk how the UI thread answers its bell
 * @param leavers the customers on their way out
 * @param handOvers the tickets and plates between two hands
 */
public record FloorState(
        long time,
        HouseRules house,
        Totals totals,
        Roster roster,
        List<StaffState> leaving,
        PerOrderStaff throng,
        LoopState loop,
        DoorState door,
        DiningState dining,
        CounterState rail,
        CounterState pass,
        TruckState trucks,
        Map<Integer, String> kinds,
        KitchenState kitchen,
        TillState till,
        SumState sum,
        DeskState desk,
        List<Leaver> leavers,
        List<HandOver> handOvers) {

    /** The model whose staff is on duty. */
    public Model model() {
        return house.model();
    }

    /** The cooks, by number. */
    public List<StaffState> cooks() {
        return roster.of(StaffRole.COOK);
    }

    /** The servers, by number. */
    public List<StaffState> servers() {
        return roster.of(StaffRole.SERVER);
    }

    /** The cashiers, by number. */
    public List<StaffState> cashiers() {
        return roster.of(StaffRole.CASHIER);
    }

    /** Who computes in the back room. */
    public List<StaffState> workers() {
        return roster.of(StaffRole.WORKER);
    }

    /** The UI thread, or nobody. */
    public List<StaffState> managers() {
        return roster.of(StaffRole.MANAGER);
    }
}
