package brigade.server.steps;

import brigade.server.Effort;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.trace.Recorder;
import brigade.work.Backend;

import java.util.function.Supplier;

/** The four steps of an order, and the things that they use. */
public record OrderSteps(Walking walking, Serving serving, Cooking cooking, Charging charging) {

    public static OrderSteps of(
            Seats seats,
            Pans pans,
            Drawer drawer,
            FaultInjector faults,
            Supplier<Effort> effort,
            Backend backend,
            Recorder recorder) {
        Walking walking = new Walking(effort, recorder);
        return new OrderSteps(
                walking,
                new Serving(walking, seats, faults, effort, recorder),
                new Cooking(pans, faults, effort, backend, recorder),
                new Charging(walking, drawer, faults, effort, recorder));
    }

    /**
     * The steps up to the meal in a row, where one thread does them all.
     *
     * @param met called when the guest does not wait for admission any more
     */
    public void serve(Order order, Person me, Runnable met) throws InterruptedException {
        serving.meet(order, me);
        met.run();
        serving.take(order, me);
        order.nextIs(OrderStep.COOK);
        cooking.cook(order, me);
        order.nextIs(OrderStep.DELIVER);
        serving.fetch(order, me);
        serving.deliver(order, me);
    }
}
