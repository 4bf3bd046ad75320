package brigade.ui.inspector;

import brigade.measure.Stops;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.PixelRow;
import brigade.trace.RequestPath;
import brigade.trace.RequestState;
import brigade.trace.Span;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the time of an order went: what threads did for it, and in between, where it waited for a
 * thread. The parts add up to the total. The time in which the whole program stood still is in none
 * of them: nothing is to blame for it.
 *
 * @param total nanoseconds from the intended arrival until its end, or until the instant, in which
 *     the program ran
 * @param ended whether it has ended
 * @param parts the largest first
 * @param busy of the thread that it waited for in the largest waiting part: which part of that time
 *     such threads were not free, 0 … 1; -1 where it waited for none
 * @param role of those threads, or nothing
 * @param holder who held the lock that the largest part waited for, or null
 */
public record WhySlow(
        long total,
        boolean ended,
        List<Part> parts,
        double busy,
        String role,
        @Nullable Lane holder) {

    /** What time goes to. */
    public enum Kind {
        WORK(Activity.RUNNING),
        LOCK(Activity.BLOCKED),
        IO(Activity.IO),
        TIMED(Activity.SLEEPING),
        DOOR(Activity.WAITING, "server", "lone", "loop"),
        RAIL(Activity.WAITING, "cook", "back"),
        PASS(Activity.WAITING, "server", "loop"),
        BILLS(Activity.WAITING, "cashier", "lone", "loop"),
        ROOM(Activity.WAITING),
        CONNECTION(Activity.WAITING),
        EATING(Activity.IDLE),
        OTHER(Activity.IDLE);

        private final Activity activity;

        @SuppressWarnings("ImmutableEnumChecker") // List.of is
        private final List<String> roles;

        Kind(Activity activity, String... roles) {
            this.activity = activity;
            this.roles = List.of(roles);
        }

        /** Whose colour it has. */
        public Activity activity() {
            return activity;
        }

        /** Who may be waited for: each server model has one of these, or nobody. */
        List<String> roles() {
            return roles;
        }
    }

    /** So many nanoseconds of one kind. */
    public record Part(Kind kind, long nanos) {}

    private record Stretch(Kind kind, long from, long to) {}

    /** The account at {@code t}, or null when the trace does not know the order then. */
    public static @Nullable WhySlow at(Trace trace, int order, long t) {
        RequestState state = trace.requests().state(order, t);
        if (state == null) {
            return null;
        }
        RequestPath way = trace.path(order);
        boolean ended = state.stage().isEnd();
        long end =
                ended
                        ? way.marks().stream()
                                .filter(mark -> mark.mark() == state.stage())
                                .mapToLong(Event::time)
                                .findFirst()
                                .orElse(state.since())
                        : t;
        Stops stops = Stops.of(trace, state.intended(), Math.max(end, state.intended()));
        List<Stretch> stretches = new ArrayList<>();
        for (Stretch stretch :
                stretches(trace, way, state.intended(), Math.max(end, state.intended()))) {
            stops.running(
                    stretch.from,
                    stretch.to,
                    (from, to) -> stretches.add(new Stretch(stretch.kind, from, to)));
        }
        Map<Kind, Long> sums = new EnumMap<>(Kind.class);
        stretches.forEach(s -> sums.merge(s.kind, s.to - s.from, Long::sum));
        List<Part> parts =
                sums.entrySet().stream()
                        .map(e -> new Part(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingLong(Part::nanos).reversed())
                        .toList();
        String role = waitedFor(trace, stretches, worst(parts));
        return new WhySlow(
                Math.max(0, stops.ranBetween(state.intended(), end)),
                ended,
                parts,
                busy(trace, stretches, worst(parts), role),
                role,
                holder(trace, way, end, stops));
    }

    /** Parts a stretch of time where a span or a stage begins or ends. */
    private static List<Stretch> stretches(Trace trace, RequestPath way, long from, long to) {
        List<Stretch> all = new ArrayList<>();
        long at = from;
        for (Span span : way.spans()) {
            long start = Math.clamp(span.start(), at, Math.max(at, to));
            long end = Math.clamp(span.end(), start, Math.max(start, to));
            stages(all, way, at, start);
            add(all, kindOf(trace, span), start, end);
            at = end;
        }
        stages(all, way, at, to);
        return all;
    }

    /** Time in which no thread did anything for the order belongs to the stage it had reached. */
    private static void stages(List<Stretch> all, RequestPath way, long from, long to) {
        long at = from;
        Kind kind = Kind.DOOR;
        for (Event event : way.marks()) {
            Kind next = kindOf(event.mark());
            if (next == null) {
                continue;
            }
            long time = Math.clamp(event.time(), at, Math.max(at, to));
            add(all, kind, at, time);
            at = time;
            kind = next;
        }
        add(all, kind, at, to);
    }

    private static void add(List<Stretch> all, Kind kind, long from, long to) {
        if (to > from) {
            all.add(new Stretch(kind, from, to));
        }
    }

    private static Kind kindOf(Trace trace, Span span) {
        return switch (span.activity()) {
            case RUNNING -> Kind.WORK;
            case BLOCKED -> Kind.LOCK;
            case IO -> Kind.IO;
            case SLEEPING -> Kind.TIMED;
            case WAITING ->
                    switch (RestaurantTerm.of(trace.term(span.label()))) {
                        case GUEST_EATS -> Kind.EATING;
                        case CONNECTION -> Kind.CONNECTION;
                        case null, default -> Kind.ROOM;
                    };
            case IDLE -> Kind.OTHER;
        };
    }

    private static @Nullable Kind kindOf(@Nullable Mark mark) {
        return switch (OrderStage.of(mark)) {
            case null -> null;
            case PLACED -> Kind.DOOR;
            case HUNG -> Kind.RAIL;
            case PASSED -> Kind.PASS;
            case DELIVERED -> Kind.EATING;
            case BILLED -> Kind.BILLS;
            default -> Kind.OTHER;
        };
    }

    /**
     * What to tell first: the largest part that somebody waited in, where it is a tenth of the
     * total at least, else the largest of all; or null.
     */
    public @Nullable Part worst() {
        Part waited = worst(parts);
        if (waited != null && waited.nanos >= total / 10) {
            return waited;
        }
        return parts.isEmpty() ? null : parts.getFirst();
    }

    private static @Nullable Part worst(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind.activity() == Activity.WAITING || part.kind == Kind.LOCK)
                .findFirst()
                .orElse(null);
    }

    /** The role of the threads that were there to be waited for, or nothing. */
    private static String waitedFor(Trace trace, List<Stretch> stretches, @Nullable Part worst) {
        return stretches.stream()
                .filter(stretch -> worst != null && stretch.kind == worst.kind)
                .flatMap(stretch ->
                        trace.lanes().stream()
                                .filter(lane -> isThere(lane, stretch))
                                .map(Lane::role)
                                .filter(stretch.kind.roles()::contains))
                .findFirst()
                .orElse("");
    }

    private static boolean isThere(Lane lane, Stretch stretch) {
        return lane.openedAt() < stretch.to && lane.closedAt() > stretch.from;
    }

    /** How busy those were who were waited for longest, while they were waited for. */
    private static double busy(
            Trace trace, List<Stretch> stretches, @Nullable Part worst, String role) {
        if (worst == null || role.isEmpty()) {
            return -1;
        }
        PixelRow row = new PixelRow(1);
        double free = 0;
        double there = 0;
        for (Stretch stretch : stretches) {
            if (stretch.kind == worst.kind) {
                for (Lane lane : trace.lanes()) {
                    if (lane.role().equals(role) && isThere(lane, stretch)) {
                        trace.reduce(lane, stretch.from, stretch.to, row);
                        double length = stretch.to - stretch.from;
                        for (Activity activity : Activity.values()) {
                            there += row.share(0, activity) * length;
                        }
                        free += row.share(0, Activity.WAITING) * length;
                        free += row.share(0, Activity.IDLE) * length;
                    }
                }
            }
        }
        return there <= 0 ? -1 : 1 - free / there;
    }

    private static @Nullable Lane holder(Trace trace, RequestPath way, long end, Stops stops) {
        return way.spans().stream()
                .filter(span -> span.activity() == Activity.BLOCKED && span.start() < end)
                .max(
                        Comparator.comparingLong(
                                span -> stops.ranBetween(span.start(), Math.min(span.end(), end))))
                .map(span -> LaneFacts.holder(trace, span))
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
