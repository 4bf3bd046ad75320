package brigade.restaurant;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Span;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How a service begins, as its trace tells: instants from the first order on, in seconds; NaN if it
 * never happened.
 *
 * @param waiting how many orders were placed within the first tenth of a second
 * @param allAtWork the first instant at which every cook and every server has an order in hand
 * @param blocked when somebody began to wait for a pan for a tenth of a second or longer
 * @param paid when somebody paid
 */
public record FirstSeconds(long waiting, double allAtWork, double blocked, double paid) {
    private static final long TENTH = 100_000_000;

    /** Of a trace in which a restaurant of cooks and servers opens. */
    public static FirstSeconds of(Trace trace) {
        long first = firstMark(trace, Mark.PLACED);
        return new FirstSeconds(
                trace.orders().totals(first + TENTH).placed(),
                seconds(first, allAtWork(trace)),
                seconds(first, blocked(trace)),
                seconds(first, firstMark(trace, Mark.PAID)));
    }

    private static double seconds(long from, long at) {
        return at == Long.MAX_VALUE ? Double.NaN : (at - from) / 1e9;
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

    private static long allAtWork(Trace trace) {
        List<List<Span>> people = new ArrayList<>();
        TreeSet<Long> begins = new TreeSet<>();
        for (Lane lane : trace.lanes()) {
            if (lane.role().equals("cook") || lane.role().equals("server")) {
                List<Span> work = work(trace, lane);
                work.forEach(span -> begins.add(span.start()));
                people.add(work);
            }
        }
        for (long at : begins) {
            if (people.stream().allMatch(work -> work.stream().anyMatch(s -> holds(s, at)))) {
                return at;
            }
        }
        return Long.MAX_VALUE;
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
                    if (span.order() > 0) {
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
