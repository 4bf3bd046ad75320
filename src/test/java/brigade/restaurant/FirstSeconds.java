package brigade.restaurant;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Span;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.List;

/**
 * How a service begins, as its trace tells: instants from the first frame on, or from the first
 * order where there is no window, in seconds; NaN if it never happened.
 *
 * @param waiting how many orders were placed within the first tenth of a second
 * @param eachAtWork when the last of all cooks and servers had an order in hand for the first time
 * @param allAtWork the first instant at which every cook and every server has an order in hand
 * @param blocked when somebody began to wait for a pan for a tenth of a second or longer
 * @param paid when somebody paid
 */
public record FirstSeconds(
        long waiting, double eachAtWork, double allAtWork, double blocked, double paid) {
    private static final long TENTH = 100_000_000;

    /** Of a trace in which a restaurant of cooks and servers opens. */
    public static FirstSeconds of(Trace trace) {
        long opened = firstMark(trace, OrderStage.PLACED);
        long first = Math.min(opened, firstFrame(trace));
        List<List<Span>> staff = staff(trace);
        return new FirstSeconds(
                trace.requests().totals(opened + TENTH).arrived(),
                seconds(first, eachAtWork(staff)),
                seconds(first, allAtWork(staff)),
                seconds(first, blocked(trace)),
                seconds(first, firstMark(trace, OrderStage.PAID)));
    }

    private static double seconds(long from, long at) {
        return at == Long.MAX_VALUE ? Double.NaN : (at - from) / 1e9;
    }

    /**
     * It has been painted and is on the screen when the third pulse begins, as start-up is told.
     */
    private static long firstFrame(Trace trace) {
        List<Long> pulses = new ArrayList<>();
        for (Lane lane : trace.lanes()) {
            trace.marks(
                    lane,
                    lane.openedAt(),
                    Long.MAX_VALUE,
                    event -> {
                        if (event.mark() == CommonMark.PULSE) {
                            pulses.add(event.time());
                        }
                    });
        }
        return pulses.stream().sorted().skip(2).findFirst().orElse(Long.MAX_VALUE);
    }

    private static long firstMark(Trace trace, Mark mark) {
        long[] first = {Long.MAX_VALUE};
        for (Lane lane : trace.lanes()) {
            trace.marks(
                    lane,
                    lane.openedAt(),
                    Long.MAX_VALUE,
                    event -> {
                        if (event.mark() == mark) {
                            first[0] = Math.min(first[0], event.time());
                        }
                    });
        }
        return first[0];
    }

    /** What each cook and each server does for orders. */
    private static List<List<Span>> staff(Trace trace) {
        return trace.lanes().stream()
                .filter(lane -> lane.role().equals("cook") || lane.role().equals("server"))
                .map(lane -> work(trace, lane))
                .toList();
    }

    private static long eachAtWork(List<List<Span>> staff) {
        return staff.stream()
                .mapToLong(work -> work.isEmpty() ? Long.MAX_VALUE : work.getFirst().start())
                .max()
                .orElse(Long.MAX_VALUE);
    }

    private static long allAtWork(List<List<Span>> staff) {
        return staff.stream()
                .flatMap(List::stream)
                .mapToLong(Span::start)
                .sorted()
                .filter(at ->
                        staff.stream().allMatch(work -> work.stream().anyMatch(s -> holds(s, at))))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private static boolean holds(Span span, long at) {
        return span.start() <= at && at < span.end();
    }

    private static List<Span> work(Trace trace, Lane lane) {
        List<Span> work = new ArrayList<>();
        trace.spans(
                lane,
                lane.openedAt(),
                Long.MAX_VALUE,
                span -> {
                    if (span.request() > 0) {
                        work.add(span);
                    }
                });
        return work;
    }

    private static long blocked(Trace trace) {
        return trace.lanes().stream()
                .filter(lane -> lane.role().equals("cook"))
                .flatMap(lane -> work(trace, lane).stream())
                .filter(span -> span.activity() == Activity.BLOCKED)
                .filter(span -> trace.label(span.label()).equals("pan"))
                .filter(span -> span.end() - span.start() >= TENTH)
                .mapToLong(Span::start)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
