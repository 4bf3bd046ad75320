package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.PixelRow;
import brigade.trace.RequestPath;
import brigade.trace.RequestState;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the time of a request went: what lanes did for it, and in between, where it waited for one.
 * The parts add up to the total. The time in which the whole program stood still is in none of
 * them: nothing is to blame for it.
 *
 * @param total nanoseconds from the intended arrival until its end, or until the instant, in which
 *     the program ran
 * @param ended whether it has ended
 * @param parts the largest first
 * @param busy of the lane that it waited for in the largest waiting part: which part of that time
 *     such lanes were not free, 0 … 1; -1 where it waited for none
 * @param role of those lanes, or nothing
 * @param holder who held the lock that was waited for longest when that wait began, or null
 */
public record RequestTime(
        long total,
        boolean ended,
        List<Part> parts,
        double busy,
        String role,
        @Nullable Lane holder) {

    /** So many nanoseconds of one cause. */
    public record Part(Cause cause, long nanos) {}

    /** The account at {@code t}, or null when the trace does not know the request then. */
    public static @Nullable RequestTime at(
            Trace trace, int request, long t, RunningTime.Source running) {
        RequestState state = trace.requests().state(request, t);
        if (state == null) {
            return null;
        }
        RequestPath way = trace.path(request);
        boolean ended = state.stage().isEnd();
        long end = ended ? endOf(way, state) : t;
        long from = state.intended();
        RunningTime ran = running.of(trace, from, Math.max(end, from));
        List<Stretches.Stretch> stretches =
                new Stretches(trace, way).between(from, Math.max(end, from), ran);
        List<Part> parts = parts(stretches);
        Part worst = worst(parts);
        String role = waitedFor(trace, stretches, worst);
        return new RequestTime(
                Math.max(0, ran.ranBetween(from, end)),
                ended,
                parts,
                busy(trace, stretches, worst, role),
                role,
                holder(trace, way, end, ran));
    }

    private static long endOf(RequestPath way, RequestState state) {
        return way.marks().stream()
                .filter(mark -> mark.mark() == state.stage())
                .mapToLong(Event::time)
                .findFirst()
                .orElse(state.since());
    }

    private static List<Part> parts(List<Stretches.Stretch> stretches) {
        Map<Cause, Long> sums = new HashMap<>();
        stretches.forEach(s -> sums.merge(s.cause(), s.to() - s.from(), Long::sum));
        return sums.entrySet().stream()
                .map(e -> new Part(e.getKey(), e.getValue()))
                .sorted(
                        Comparator.comparingLong(Part::nanos)
                                .reversed()
                                .thenComparing(part -> part.cause().toString()))
                .toList();
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
                .filter(part ->
                        part.cause.activity() == Activity.WAITING
                                || part.cause.activity() == Activity.BLOCKED)
                .findFirst()
                .orElse(null);
    }

    /** The role of the lanes that were there to be waited for, or nothing. */
    private static String waitedFor(
            Trace trace, List<Stretches.Stretch> stretches, @Nullable Part worst) {
        if (worst == null || !(worst.cause instanceof Cause.Queue(var stage))) {
            return "";
        }
        return stretches.stream()
                .filter(stretch -> stretch.cause().equals(worst.cause))
                .flatMap(stretch ->
                        trace.lanes().stream()
                                .filter(lane -> isThere(lane, stretch))
                                .map(Lane::role)
                                .filter(stage.servedBy()::contains))
                .findFirst()
                .orElse("");
    }

    private static boolean isThere(Lane lane, Stretches.Stretch stretch) {
        return lane.openedAt() < stretch.to() && lane.closedAt() > stretch.from();
    }

    /** How busy those were who were waited for longest, while they were waited for. */
    private static double busy(
            Trace trace, List<Stretches.Stretch> stretches, @Nullable Part worst, String role) {
        if (worst == null || role.isEmpty()) {
            return -1;
        }
        PixelRow row = new PixelRow(1);
        double free = 0;
        double there = 0;
        for (Stretches.Stretch stretch : stretches) {
            if (!stretch.cause().equals(worst.cause)) {
                continue;
            }
            for (Lane lane : trace.lanes(role)) {
                if (isThere(lane, stretch)) {
                    trace.reduce(lane, stretch.from(), stretch.to(), row);
                    double length = stretch.to() - stretch.from();
                    for (Activity activity : Activity.values()) {
                        there += row.share(0, activity) * length;
                    }
                    there -= row.share(0, Activity.UNKNOWN) * length;
                    free += row.share(0, Activity.WAITING) * length;
                    free += row.share(0, Activity.IDLE) * length;
                }
            }
        }
        return there <= 0 ? -1 : 1 - free / there;
    }

    private static @Nullable Lane holder(Trace trace, RequestPath way, long end, RunningTime ran) {
        return way.spans().stream()
                .filter(span -> span.activity() == Activity.BLOCKED && span.start() < end)
                .max(
                        Comparator.comparingLong(
                                span -> ran.ranBetween(span.start(), Math.min(span.end(), end))))
                .map(span -> WaitChain.holder(trace, span, span.start()))
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
