package brigade.ui.floor.reading;

import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.SumState;
import brigade.ui.floor.state.SumState.Where;

import java.util.List;

/** Reads the heavy sum from its counters and from who computes it. */
final class SumReader {

    private final CounterValues counters;

    SumReader(CounterValues counters) {
        this.counters = counters;
    }

    SumState sum(List<StaffState> workers, List<StaffState> managers) {
        int inBackRoom = round(workers);
        int atDesk = round(managers);
        long[] done = {0};
        long[] partial = {0};
        counters.each(RestaurantCounter.SUM_DONE, it -> done[0] += it);
        counters.each(RestaurantCounter.SUM_PART, it -> partial[0] += it);
        return new SumState(
                atDesk >= 0 ? Where.UI_THREAD : inBackRoom >= 0 ? Where.WORKER : Where.NOBODY,
                counters.value(RestaurantCounter.SUM_COUNT, 0),
                counters.number(RestaurantCounter.SUM_ROUNDS),
                Math.max(inBackRoom, atDesk),
                done[0],
                partial[0],
                counters.value(RestaurantCounter.SUM_RATE, 0),
                counters.value(RestaurantCounter.SUM_RESULT, -1));
    }

    private static int round(List<StaffState> staff) {
        for (StaffState one : staff) {
            if (one.doing().is(Activity.RUNNING, RestaurantTerm.SUM)) {
                return one.doing().thing();
            }
        }
        return -1;
    }
}
