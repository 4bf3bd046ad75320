package brigade.ui.floor.reading;

import brigade.measure.Stops;
import brigade.server.Model;
import brigade.trace.Totals;
import brigade.trace.Trace;
import brigade.ui.floor.state.CounterState;
import brigade.ui.floor.state.CustomersState;
import brigade.ui.floor.state.DiningState;
import brigade.ui.floor.state.EquipmentState;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.HouseRules;
import brigade.ui.floor.state.OrdersState;
import brigade.ui.floor.state.PerOrderStaff;
import brigade.ui.floor.state.Roster;
import brigade.ui.floor.state.SeatPlaces;
import brigade.ui.floor.state.StaffOnDuty;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.TillState;

import java.util.List;

/**
 * Reads the floor from a trace, instant by instant. What it gives is a function of trace and
 * instant; it keeps what it has read of crowds, so that the next instant costs less. One thread at
 * a time.
 */
public final class FloorReader {

    /** The figures of the desk are of this many nanoseconds at most. */
    private static final long LOOK_BACK = 2_000_000_000L;

    private final Trace trace;
    private final CrowdReader crowds;

    /** Of a trace. */
    public FloorReader(Trace trace) {
        this.trace = trace;
        crowds = new CrowdReader(trace);
    }

    /**
     * The floor at {@code t}, which lies in what the trace has kept; short enough for each frame.
     */
    public FloorState at(long t) {
        CounterValues counters = new CounterValues(trace, t);
        HouseRules house = HouseRulesReader.rules(counters);
        KindReader kinds = new KindReader(trace);
        Roster roster = RosterReader.roster(trace, t, kinds, crowds);
        PresentOrders present = new PresentOrders(trace.requests(), t);
        Stops stops = Stops.of(trace, Math.min(present.earliest(), t - LOOK_BACK), t);
        GuestReader guests = new GuestReader(trace.requests(), t, house.patienceNanos(), stops);
        DiningState dining =
                house.model() == Model.VIRTUAL_THREADS
                        ? guests.parked(present)
                        : guests.dining(present, roster.walkers());
        OrdersState orders = orders(t, house, present, kinds, roster);
        return new FloorState(
                t,
                house,
                orders,
                new StaffOnDuty(
                        roster,
                        roster.leaving(house.model()),
                        perOrder(roster, house.model(), present, dining.places())),
                new CustomersState(
                        guests.door(present, house, orders.totals().rejected()),
                        dining,
                        LeaverReader.at(trace.requests(), t)),
                new EquipmentState(
                        new KitchenReader(roster).kitchen(house),
                        new LoopReader(trace, t).loop(roster.of(StaffRole.LOOP)),
                        new TruckReader(trace, t, counters).trucks(roster.of(StaffRole.TRUCK))),
                new DeskReader(trace, t, stops).desk());
    }

    private OrdersState orders(
            long t, HouseRules house, PresentOrders present, KindReader kinds, Roster roster) {
        Totals totals = trace.requests().totals(t);
        CounterState rail = PresentOrders.counter(present.onRail, house.limits().rail());
        CounterState pass = PresentOrders.counter(present.onPass, house.limits().pass());
        CounterState bills = PresentOrders.counter(present.billed, house.limits().bills());
        return new OrdersState(
                totals,
                rail,
                pass,
                new TillState(totals.amount(), totals.served(), bills),
                kinds.onCounter(rail, pass),
                new HandOverReader(trace, t).of(present, roster));
    }

    private static PerOrderStaff perOrder(
            Roster roster, Model model, PresentOrders present, SeatPlaces seats) {
        List<StaffState> people = roster.withOwnOrder(model);
        boolean few = people.size() <= Roster.MOST_DRAWN;
        return few && !roster.leaving(model).isEmpty()
                ? PerOrderStaff.inLine(people)
                : PerOrderStaff.of(people, present.seated, seats);
    }
}
