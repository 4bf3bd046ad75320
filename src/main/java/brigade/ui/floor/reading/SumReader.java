package brigade.ui.floor.reading;

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
        counters.each("sum done ", it -> done[0] += it);
        counters.each("sum part ", it -> partial[0] += it);
        return new SumState(
                atDesk >= 0 ? Where.UI_THREAD : inBackRoom >= 0 ? Where.WORKER : Where.NOBODY,
                counters.value("sum count", 0),
                counters.number("sum rounds"),
                Math.max(inBackRoom, atDesk),
                done[0],
                partial[0],
                counters.value("sum rate", 0),
                counters.value("sum result", -1));
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
