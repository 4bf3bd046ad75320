package brigade.ui.floor;

import brigade.measure.Stops;
import brigade.server.Model;
import brigade.trace.Totals;
import brigade.trace.Trace;

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
        Gauges gauges = new Gauges(trace, t);
        HouseState house = HouseState.at(gauges);
        Totals totals = trace.requests().totals(t);
        KindReader kinds = new KindReader(trace);
        Roster roster = Roster.at(trace, t, kinds, crowds);
        Present present = new Present(trace.requests(), t);
        Stops stops = Stops.of(trace, Math.min(present.earliest(), t - LOOK_BACK), t);
        GuestReader guests = new GuestReader(trace.requests(), t, house.patienceNanos(), stops);
        DiningState dining =
                house.model() == Model.VIRTUAL_THREADS
                        ? guests.parked(present)
                        : guests.dining(present, roster.walkers());
        List<StaffState> workers = roster.of(StaffRole.WORKER);
        List<StaffState> managers = roster.of(StaffRole.MANAGER);
        CounterState rail = Present.counter(present.onRail, house.rail());
        CounterState pass = Present.counter(present.onPass, house.pass());
        CounterState bills = Present.counter(present.billed, house.bills());
        return new FloorState(
                t,
                house,
                totals,
                roster,
                roster.leaving(house.model()),
                throng(roster, house.model(), present, dining.places()),
                new LoopReader(trace, t).loop(roster.of(StaffRole.LOOP)),
                guests.door(present, house, totals.rejected()),
                dining,
                rail,
                pass,
                new TruckReader(trace, t, gauges).trucks(roster.of(StaffRole.TRUCK)),
                KindSigns.onCounter(kinds, rail, pass),
                new KitchenReader(roster).kitchen(house),
                new TillState(totals.amount(), totals.served(), bills),
                new SumReader(gauges).sum(workers, managers),
                new DeskReader(trace, t, stops).desk(),
                Leavers.at(trace.requests(), t),
                new HandOvers(trace, t).of(present, roster));
    }

    private static Throng throng(Roster roster, Model model, Present present, SeatPlaces seats) {
        List<StaffState> people = roster.withOwnOrder(model);
        boolean few = people.size() <= Roster.MOST_DRAWN;
        return few && !roster.leaving(model).isEmpty()
                ? Throng.inLine(people)
                : Throng.of(people, present.seated, seats);
    }
}
