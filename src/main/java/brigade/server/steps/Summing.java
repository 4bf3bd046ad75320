package brigade.server.steps;

import static brigade.trace.Activity.RUNNING;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Effort;
import brigade.server.Order;
import brigade.server.Role;
import brigade.trace.CommonMark;
import brigade.trace.Recorder;
import brigade.work.HeavySum;
import brigade.work.SumOutcome;

import java.util.function.Supplier;

/** Adds up a long row of numbers, one by one, on the calling thread alone. */
final class Summing implements Recipe {
    private final FaultInjector faults;
    private final Supplier<Effort> effort;
    private final int add;

    Summing(FaultInjector faults, Supplier<Effort> effort, Recorder recorder) {
        this.faults = faults;
        this.effort = effort;
        add = recorder.label(RestaurantTerm.HEAVY_SUM);
    }

    @Override
    public void cook(Order order, Person me) throws InterruptedException {
        long count = order.guest().portion(effort.get().load().sumCount());
        HeavySum sum = new HeavySum(count, 1);
        me.begin(RUNNING, add, order.id(), 0);
        long before = me.onCore();
        sum.work(progress(order, count, me), this::stopped); // : heavy sum
        me.markOnCore(before);
        if (!(sum.outcome(0) instanceof SumOutcome.Done done)) {
            throw new InterruptedException();
        }
        order.found((int) done.result());
        faults.strike(Role.COOK);
    }

    private static HeavySum.Progress progress(Order order, long count, Person me) {
        return (position, done, part) -> {
            if (position < count) {
                me.mark(CommonMark.PROGRESS, order.id(), (int) (1000 * position / count));
            }
        };
    }

    private boolean stopped() {
        return Thread.currentThread().isInterrupted();
    }
}
