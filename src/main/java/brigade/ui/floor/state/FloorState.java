package brigade.ui.floor.state;

import brigade.server.Model;

import java.util.List;

/**
 * All that the floor shows at one instant. Computed from what was recorded up to that instant and
 * from nothing else: the same trace and instant give an equal state.
 *
 * @param time the instant, nanoseconds
 * @param house the house rules in force
 * @param orders what became of the orders, and those between two hands
 * @param staff who is on duty
 * @param customers who waits, sits and leaves
 * @param equipment what the staff works with
 * @param desk how the UI thread answers its bell
 */
public record FloorState(
        long time,
        HouseRules house,
        OrdersState orders,
        StaffOnDuty staff,
        CustomersState customers,
        EquipmentState equipment,
        DeskState desk) {

    /** The model whose staff is on duty. */
    public Model model() {
        return house.model();
    }

    /** The cooks, by number. */
    public List<StaffState> cooks() {
        return staff.roster().of(StaffRole.COOK);
    }

    /** The servers, by number. */
    public List<StaffState> servers() {
        return staff.roster().of(StaffRole.SERVER);
    }

    /** The cashiers, by number. */
    public List<StaffState> cashiers() {
        return staff.roster().of(StaffRole.CASHIER);
    }

    /** Who computes in the back room. */
    public List<StaffState> workers() {
        return staff.roster().of(StaffRole.WORKER);
    }

    /** The UI thread, or nobody. */
    public List<StaffState> managers() {
        return staff.roster().of(StaffRole.MANAGER);
    }
}
