package brigade.ui.inspector;

import brigade.measure.Stops;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.OrderState;
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
public record OrderFacts(int order, Mark stage, long total, boolean ended, List<Stage> stages) {

    /**
     * A stage.
     *
     * @param after nanoseconds from the intended arrival to the stage
     * @param lasted nanoseconds from this stage to the next, or to now; 0 when it ends the order
     * @param lane the name of the thread that recorded it
     */
    public record Stage(Mark mark, long after, long lasted, String lane) {}

    /** The facts at {@code t}, or null when the trace does not know the order then. */
    public static @Nullable OrderFacts at(Trace trace, int order, long t) {
        OrderState state = trace.orders().state(order, t);
        if (state == null) {
            return null;
        }
        List<Event> reached =
                trace.way(order).marks().stream()
                        .filter(event -> event.time() <= t && isStage(event.mark()))
                        .toList();
        boolean ended = ends(state.stage());
        long until = ended ? state.since() : t;
        Stops stops = Stops.of(trace, state.placed(), Math.max(until, state.placed()));
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            Event event = reached.get(i);
            long next =
                    i + 1 < reached.size() ? reached.get(i + 1).time() : ended ? event.time() : t;
            Lane lane = trace.lane(event.lane());
            Mark mark = event.mark();
            if (mark != null) {
                stages.add(
                        new Stage(
                                mark,
                                Math.max(0, stops.ranBetween(state.placed(), event.time())),
                                stops.ranBetween(event.time(), next),
                                lane == null ? "" : lane.name()));
            }
        }
        return new OrderFacts(
                order,
                state.stage(),
                Math.max(0, stops.ranBetween(state.placed(), until)),
                ended,
                List.copyOf(stages));
    }

    private static boolean isStage(@Nullable Mark mark) {
        return mark != null && mark.ordinal() <= Mark.FAILED.ordinal();
    }

    private static boolean ends(Mark mark) {
        return mark == Mark.PAID
                || mark == Mark.TURNED_AWAY
                || mark == Mark.LEFT
                || mark == Mark.FAILED;
    }

    /** Whether it waits for a thread now. */
    boolean waiting() {
        return waitsAfter(stage);
    }

    /** Whether an order that has come to this stage waits for a thread until the next. */
    static boolean waitsAfter(Mark mark) {
        return mark == Mark.PLACED
                || mark == Mark.HUNG
                || mark == Mark.PASSED
                || mark == Mark.BILLED;
    }

    /** The longest of all stages, nanoseconds: bars are drawn in proportion to it. */
    long longest() {
        return stages.stream().mapToLong(Stage::lasted).max().orElse(0);
    }
}
