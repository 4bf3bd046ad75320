package brigade.ui.floor;

import brigade.trace.Totals;
import brigade.trace.Trace;

import java.util.List;

/**
 * All that the floor shows at one instant. Computed from what was recorded up to that instant and
 * from nothing else: the same trace and instant give an equal state.
 *
 * @param time the instant, nanoseconds
 * @param house the house rules in force
 * @param totals what became of all orders
 * @param cooks the cooks, by number
 * @param servers the servers, by number
 * @param cashiers the cashiers, by number
 * @param workers who computes in the back room
 * @param managers the UI thread, or nobody
 * @param door the queue at the door
 * @param dining who sits where
 * @param rail the tickets
 * @param pass the plates
 * @param kitchen pans, oven and stoves
 * @param till what was paid, and the bills
 * @param sum the heavy sum
 * @param desk how the UI thread answers its bell
 * @param leavers the customers on their way out
 * @param handOvers the tickets and plates between two hands
 */
public record FloorState(
        long time,
        HouseState house,
        Totals totals,
        List<StaffState> cooks,
        List<StaffState> servers,
        List<StaffState> cashiers,
        List<StaffState> workers,
        List<StaffState> managers,
        DoorState door,
        DiningState dining,
        CounterState rail,
        CounterState pass,
        KitchenState kitchen,
        TillState till,
        SumState sum,
        DeskState desk,
        List<Leaver> leavers,
        List<HandOver> handOvers) {

    /**
     * The floor at {@code t}, which lies in what the trace has kept. Any thread; short enough for
     * each frame.
     */
    public static FloorState at(Trace trace, long t) {
        Gauges gauges = new Gauges(trace, t);
        HouseState house = HouseState.at(gauges);
        Totals totals = trace.orders().totals(t);
        Roster roster = Roster.at(trace, t);
        Present present = new Present(trace.orders(), t);
        GuestReader guests = new GuestReader(trace.orders(), t, house.patienceNanos());
        List<StaffState> cooks = roster.of(StaffRole.COOK);
        List<StaffState> servers = roster.of(StaffRole.SERVER);
        List<StaffState> workers = roster.of(StaffRole.WORKER);
        List<StaffState> managers = roster.of(StaffRole.MANAGER);
        CounterState bills = Present.counter(present.billed, house.bills());
        return new FloorState(
                t,
                house,
                totals,
                cooks,
                servers,
                roster.of(StaffRole.CASHIER),
                workers,
                managers,
                guests.door(present, house, totals.turnedAway()),
                guests.dining(present, servers),
                Present.counter(present.onRail, house.rail()),
                Present.counter(present.onPass, house.pass()),
                new KitchenReader(cooks).kitchen(house),
                new TillState(totals.cents(), totals.served(), bills),
                new SumReader(gauges).sum(workers, managers),
                new DeskReader(trace, t).desk(),
                Leavers.at(trace.orders(), t),
                new HandOvers(trace, t).of(present, roster));
    }
}
