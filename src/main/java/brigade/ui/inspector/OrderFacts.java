package brigade.ui.inspector;

import brigade.measure.Stops;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.RequestState;
import brigade.trace.Stage;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of an order up to an instant.
 *
 * @param stage the newest stage that it has reached
 * @param total nanoseconds from the intended arrival to that instant, or to its end, without the
 *     time in which the whole program stood still, as all lengths here
 * @param ended whether it has ended
 * @param stages the stages reached, in order
 */
public record OrderFacts(int order, Stage stage, long total, boolean ended, List<Reached> stages) {

    /**
     * A stage that it has reached.
     *
     * @param after nanoseconds from the intended arrival to the stage
     * @param lasted nanoseconds from this stage to the next, or to now; 0 when it ends the order
     * @param lane the name of the thread that recorded it
     * @param waits whether the order waits for a thread from then on
     */
    public record Reached(Stage stage, long after, long lasted, String lane, boolean waits) {}

    /** The facts at {@code t}, or null when the trace does not know the order then. */
    public static @Nullable OrderFacts at(Trace trace, int order, long t) {
        RequestState state = trace.requests().state(order, t);
        if (state == null) {
            return null;
        }
        List<Event> reached =
                trace.path(order).marks().stream()
                        .filter(event -> event.time() <= t && event.mark() instanceof Stage)
                        .toList();
        boolean ended = state.stage().isEnd();
        long until = ended ? state.since() : t;
        Stops stops = Stops.of(trace, state.intended(), Math.max(until, state.intended()));
        List<Reached> stages = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            Event event = reached.get(i);
            long next =
                    i + 1 < reached.size() ? reached.get(i + 1).time() : ended ? event.time() : t;
            Lane lane = trace.lane(event.lane());
            if (event.mark() instanceof Stage stage) {
                stages.add(
                        new Reached(
                                stage,
                                Math.max(0, stops.ranBetween(state.intended(), event.time())),
                                stops.ranBetween(event.time(), next),
                                lane == null ? "" : lane.name(),
                                trace.vocabulary().lifecycle().waitsAt(stage)));
            }
        }
        return new OrderFacts(
                order,
                state.stage(),
                Math.max(0, stops.ranBetween(state.intended(), until)),
                ended,
                List.copyOf(stages));
    }

    /** How long it has been in its stage, or all it took where that is its end; nanoseconds. */
    long ofStage() {
        return ended || stages.isEmpty() ? total : stages.getLast().lasted();
    }

    /** Whether it waits for a thread now. */
    boolean waiting() {
        return !stages.isEmpty() && stages.getLast().waits();
    }

    /** The longest of all stages, nanoseconds: bars are drawn in proportion to it. */
    long longest() {
        return stages.stream().mapToLong(Reached::lasted).max().orElse(0);
    }
}
