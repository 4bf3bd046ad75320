package brigade.server.shared;

import brigade.server.Order;
import brigade.server.WorkFailedException;
import brigade.server.steps.LanePerson;
import brigade.trace.CommonMark;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * A thread of a pool: what it does from its start until it is wanted no more, dies, or the pool
 * closes.
 */
final class Worker<P extends LanePerson> implements Runnable {
    private static final Logger LOG = System.getLogger(Worker.class.getName());

    private final int number;
    private final P me;
    private final WorkerPool<P> pool;
    private final WorkerPool.Duty<P> duty;
    private final SharedResources resources;

    /** The order in hand, which fails if this thread dies; null once it is handed on. */
    private @Nullable Order order;

    private boolean atWork;

    Worker(
            int number,
            P me,
            WorkerPool<P> pool,
            WorkerPool.Duty<P> duty,
            SharedResources resources) {
        this.number = number;
        this.me = me;
        this.pool = pool;
        this.duty = duty;
        this.resources = resources;
    }

    int number() {
        return number;
    }

    Lane lane() {
        return me.lane();
    }

    @Override
    public void run() {
        resources.atLocks().comes(me);
        try {
            resources.atLocks().nextStep(me, 0);
            do {
                work();
            } while (!pool.release(this));
        } catch (InterruptedException e) {
            if (pool.closed()) {
                lane().close();
            } else {
                die(e);
            }
        } catch (Throwable e) {
            die(e);
        } finally {
            resources.atLocks().goes();
        }
    }

    /** Until there is no work left for this worker. */
    private void work() throws InterruptedException {
        for (order = duty.next(number, me); order != null; order = duty.next(number, me)) {
            resources.atLocks().nextStep(me, order.id());
            if (!atWork) {
                atWork = true;
                resources.atWork();
            }
            try {
                duty.serve(order, me); // : next step
            } catch (WorkFailedException e) {
                fail(order, e);
            }
            order = null;
        }
    }

    /** The exception ends this thread: its order fails, and a new thread takes its place. */
    private void die(Throwable cause) {
        Order lost = order;
        if (lost == null) {
            LOG.log(Level.ERROR, lane().name() + " died", cause);
        } else {
            fail(lost, cause);
        }
        me.mark(CommonMark.DIED, lost == null ? 0 : lost.id(), 0);
        pool.replace(this);
    }

    private void fail(Order lost, Throwable cause) {
        resources.failed(lost, cause, lane());
        duty.forget(lost);
    }
}
