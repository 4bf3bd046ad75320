package brigade.ui.backroom;

import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.ui.page.Gauges;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the sum is at an instant, read from the trace.
 *
 * @param count numbers to add in a round; 0 before the first sum
 * @param rounds rounds of the batch, or 0 when the trace does not say
 * @param now the round that runs
 * @param result of the last whole round
 * @param rate additions a second, of the last whole round; 0 before the first
 * @param workers how many threads compute, the UI thread among them when it does
 */
record SumFacts(long count, long rounds, Round now, long result, long rate, int workers) {

    /**
     * A round that runs.
     *
     * @param number from 1; 0 when none runs
     * @param done numbers added in it, by all threads together
     * @param partial their sum
     */
    record Round(int number, long done, long partial) {}

    static SumFacts at(Trace trace, Gauges gauges, long t) {
        int workers = 0;
        int round = 0;
        long done = 0;
        long partial = 0;
        int number = 0;
        List<Lane> lanes = new ArrayList<>(trace.lanes(RestaurantRole.UI.lane()));
        lanes.addAll(trace.lanes(RestaurantRole.WORKER.lane()));
        for (Lane lane : lanes) {
            boolean ui = lane.kind() == LaneKind.UI;
            Span span = trace.spanAt(lane, t);
            if (span == null) {
                continue;
            }
            // The counters of a worker bear its number; 0 is a thread that is none.
            int counters = ui ? 0 : ++number;
            if (trace.term(span.label()) == RestaurantTerm.SUM) {
                workers++;
                round = Math.max(round, span.arg());
                done += gauges.at(RestaurantCounter.SUM_DONE, counters, t, 0);
                partial += gauges.at(RestaurantCounter.SUM_PART, counters, t, 0);
            }
        }
        long count = gauges.at(RestaurantCounter.SUM_COUNT, t, 0);
        return new SumFacts(
                count,
                gauges.at(RestaurantCounter.SUM_BATCH, t, 0),
                new Round(round, done, partial),
                gauges.at(RestaurantCounter.SUM_RESULT, t, 0),
                gauges.at(RestaurantCounter.SUM_RATE, t, 0),
                workers);
    }

    private static final long MOST_READABLE = 10;

    static final SumFacts NONE = new SumFacts(0, 0, new Round(0, 0, 0), 0, 0, 0);

    boolean running() {
        return workers > 0;
    }

    /** Whether rounds follow each other so fast that of a partial sum nothing can be read. */
    boolean flickers() {
        return count > 0 && rate / count > MOST_READABLE && result > 0;
    }

    /** Share of the batch that is done, 0 … 1: a round alone may last a few milliseconds only. */
    double share() {
        double ofRound = count <= 0 ? 0 : Math.clamp(now.done / (double) count, 0, 1);
        return rounds <= 1 || now.number < 1
                ? ofRound
                : Math.clamp((now.number - 1 + ofRound) / rounds, 0, 1);
    }
}
