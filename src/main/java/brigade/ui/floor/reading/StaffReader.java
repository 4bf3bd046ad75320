package brigade.ui.floor.reading;

import brigade.measure.Stops;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.RequestState;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.ui.floor.state.Doing;
import brigade.ui.floor.state.Easing;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.StaffState.Fate;
import brigade.ui.floor.state.StaffState.Load;
import brigade.ui.floor.state.StaffState.Whereabouts;
import brigade.ui.floor.state.Walk;

import org.jspecify.annotations.Nullable;

/** Reads from the trace what one member of the staff is about at an instant. */
public final class StaffReader {

    /** A frame of the UI shorter than this is its daily business, not worth being called work. */
    private static final long LONG_FRAME = 100_000_000L;

    private static final Walk AT_DOOR = Walk.standing(Place.DOOR);
    private static final Whereabouts NOWHERE = new Whereabouts(AT_DOOR, Load.NOTHING);

    private final Trace trace;
    private final long time;
    private final WalkReader walks;
    private final KindReader kinds;

    StaffReader(Trace trace, long t, KindReader kinds) {
        this.trace = trace;
        time = t;
        walks = new WalkReader(trace, t);
        this.kinds = kinds;
    }

    StaffState alive(Lane lane, StaffRole role, Span span) {
        if (role == StaffRole.MANAGER && !computesSum(span) && elapsed(span) < LONG_FRAME) {
            return state(lane, role, Doing.NOTHING, StaffState.UNKNOWN, Fate.WELL);
        }
        return new StaffState(
                lane.id(),
                lane.name(),
                role,
                doing(span),
                progress(lane, span),
                new Whereabouts(walk(lane, role, span), role.walks() ? load(span) : Load.NOTHING),
                Fate.WELL);
    }

    /** Without the time in which the whole program stood still. */
    private long elapsed(Span span) {
        long elapsed = span.elapsedAt(time);
        return elapsed < LONG_FRAME ? elapsed : Stops.ran(trace, span.start(), time);
    }

    /** One of a crowd: the activity and the order only. */
    static StaffState brief(Lane lane, StaffRole role, Span span) {
        Doing doing = new Doing(span.activity(), null, span.request(), -1, "");
        return state(lane, role, doing, StaffState.UNKNOWN, Fate.WELL);
    }

    private Walk walk(Lane lane, StaffRole role, Span span) {
        return switch (role) {
            case SERVER, LONE -> walks.of(lane, span);
            case STOVE -> arrival(lane, span);
            default -> AT_DOOR;
        };
    }

    /** Whoever a stove has just taken on is still on the way to it. */
    private Walk arrival(Lane lane, Span span) {
        long elapsed = span.elapsedAt(time);
        Span before = elapsed < HandOverReader.FLIGHT ? trace.spanAt(lane, span.start() - 1) : null;
        return before == null || before.request() == span.request()
                ? AT_DOOR
                : Walk.after(Place.DOOR, Place.KITCHEN, elapsed, HandOverReader.FLIGHT);
    }

    StaffState dead(Lane lane, StaffRole role) {
        return state(lane, role, Doing.NOTHING, StaffState.UNKNOWN, Fate.DIED);
    }

    private static StaffState state(
            Lane lane, StaffRole role, Doing doing, double progress, Fate fate) {
        return new StaffState(lane.id(), lane.name(), role, doing, progress, NOWHERE, fate);
    }

    private boolean computesSum(Span span) {
        return span.activity() == Activity.RUNNING
                && trace.term(span.label()) == RestaurantTerm.SUM;
    }

    private Doing doing(Span span) {
        if (span.activity() == Activity.IDLE) {
            return Doing.NOTHING;
        }
        RestaurantTerm term = RestaurantTerm.of(trace.term(span.label()));
        Argument argument = term == null ? Argument.NOTHING : term.argument();
        return new Doing(
                span.activity(),
                trace.label(span.label()),
                term,
                span.request(),
                argument.thing(span.arg()),
                name(argument.holder(span.arg())),
                kinds.of(span.request()));
    }

    private String name(int lane) {
        Lane holder = lane == 0 ? null : trace.lane(lane);
        return holder == null ? "" : holder.name();
    }

    private double progress(Lane lane, Span span) {
        return switch (span.activity()) {
            case RUNNING, IO -> {
                int permille = trace.markWithin(lane, span, CommonMark.PROGRESS, time);
                yield permille < 0 ? StaffState.UNKNOWN : Math.min(permille, 1000) / 1000.0;
            }
            case SLEEPING -> {
                int micros = trace.markWithin(lane, span, CommonMark.PLANNED, time);
                yield micros < 0
                        ? StaffState.UNKNOWN
                        : Easing.part(span.elapsedAt(time), micros * 1_000L);
            }
            case IDLE, WAITING, BLOCKED, RUNNABLE, UNKNOWN -> StaffState.UNKNOWN;
        };
    }

    /** A ticket from the table to the rail, a plate from the pass to the table. */
    private Load load(Span span) {
        @Nullable RequestState order =
                span.request() == 0 ? null : trace.requests().state(span.request(), time);
        if (order == null) {
            return Load.NOTHING;
        }
        boolean toRail =
                trace.term(span.label()) == RestaurantTerm.WALK
                        && RestaurantTerm.WALK.argument().place(span.arg()) == Place.RAIL;
        return switch (OrderStage.of(order.stage())) {
            case CARRIED -> Load.PLATE;
            case TAKEN -> toRail ? Load.TICKET : Load.NOTHING;
            case null, default -> Load.NOTHING;
        };
    }
}
