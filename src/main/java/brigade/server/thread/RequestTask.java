package brigade.server.thread;

import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.WorkFailedException;
import brigade.server.shared.SharedResources;
import brigade.server.steps.LanePerson;
import brigade.server.steps.Meal;
import brigade.trace.CommonMark;

import java.util.concurrent.CountDownLatch;

/** What a thread of one order does: all of its steps. */
final class RequestTask implements Runnable {
    private final ThreadPerOrder model;
    private final SharedResources resources;
    private final Dining dining;
    private final Order order;
    private final LanePerson me;
    private final Meal meal;
    private final CountDownLatch bill = new CountDownLatch(1);

    RequestTask(
            ThreadPerOrder model,
            SharedResources resources,
            Dining dining,
            Order order,
            LanePerson me,
            Meal meal) {
        this.model = model;
        this.resources = resources;
        this.dining = dining;
        this.order = order;
        this.me = me;
        this.meal = meal;
    }

    @Override
    public void run() {
        me.lane().standsFor(Thread.currentThread());
        resources.atLocks().comes(me);
        resources.atLocks().nextStep(me, order.id());
        try {
            if (model.admission().call(order)) {
                serve();
            }
        } catch (InterruptedException e) {
            if (!model.closed()) {
                die(e);
            }
        } catch (WorkFailedException e) {
            fail(e);
        } catch (Throwable e) {
            die(e);
        } finally {
            end();
        }
    }

    private void serve() throws InterruptedException {
        resources.steps().serve(order, me, () -> model.admission().met(order));
        dining.eats(order, me.lane());
        meal.await(order, me, bill);
        resources.charging().charge(order, me);
        resources.paid(order, me.lane());
    }

    /** The guest wants to pay. Any thread. */
    void billed() {
        bill.countDown();
    }

    /** The order fails; nobody takes the place of this thread, as nobody else needs it. */
    private void die(Throwable cause) {
        fail(cause);
        me.mark(CommonMark.DIED, order.id(), 0);
    }

    void fail(Throwable cause) {
        resources.failed(order, cause, me.lane());
        model.admission().leave(order);
        model.admission().met(order);
    }

    void end() {
        me.goes();
        resources.atLocks().goes();
        model.gone(order);
    }
}
