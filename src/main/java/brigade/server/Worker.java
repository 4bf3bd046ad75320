package brigade.server;

import brigade.trace.Lane;
import brigade.trace.Mark;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * A member of the brigade: what one thread does from hiring until it goes home, dies, or the
 * restaurant closes.
 */
final class Worker implements Runnable {
    private static final Logger LOG = System.getLogger(Worker.class.getName());

    private final Role role;
    private final int number;
    private final ThreadPoolModel model;
    private final Premises premises;
    private final Exchange exchange;
    private final Dining dining;
    private final Lane lane;
    private final LanePerson me;

    /** The order in hand, which fails if this thread dies; null once it is handed on. */
    private @Nullable Order order;

    Worker(
            Role role,
            int number,
            Lane lane,
            ThreadPoolModel model,
            Premises premises,
            Exchange exchange,
            Dining dining) {
        this.role = role;
        this.number = number;
        this.lane = lane;
        this.model = model;
        this.premises = premises;
        this.exchange = exchange;
        this.dining = dining;
        me = new LanePerson(lane, role == Role.CASHIER ? Place.TILL : Place.DOOR);
    }

    Role role() {
        return role;
    }

    int number() {
        return number;
    }

    Lane lane() {
        return lane;
    }

    @Override
    public void run() {
        try {
            do {
                work();
            } while (!model.sendHome(this));
        } catch (InterruptedException e) {
            if (model.closed()) {
                lane.close();
            } else {
                die(e);
            }
        } catch (Throwable e) {
            die(e);
        }
    }

    /** Until there is no work left for this worker. */
    private void work() throws InterruptedException {
        for (order = next(); order != null; order = next()) {
            switch (order.step()) {
                case TAKE -> {
                    premises.serving().meet(order, me);
                    exchange.met(order);
                    premises.serving().take(order, me);
                    exchange.hang(order, me);
                }
                case COOK -> {
                    premises.cooking().cook(order, me);
                    exchange.pass(order, me);
                }
                case DELIVER -> {
                    premises.serving().fetch(order, me);
                    exchange.fetched(order);
                    premises.serving().deliver(order, me);
                    dining.eats(order, lane);
                }
                case PAY -> {
                    premises.charging().charge(order, me);
                    premises.paid(order, lane);
                }
            }
            order = null;
        }
    }

    private @Nullable Order next() throws InterruptedException {
        return switch (role) {
            case COOK -> exchange.nextTicket(number, me);
            case SERVER -> exchange.nextErrand(number, me);
            case CASHIER -> exchange.nextBill(number, me);
        };
    }

    /** The exception ends this thread: its order fails, and a new thread takes its place. */
    private void die(Throwable cause) {
        Order lost = order;
        if (lost == null) {
            LOG.log(Level.ERROR, role.laneRole() + "-" + number + " died", cause);
        } else {
            premises.failed(lost, cause, lane);
            exchange.forget(lost);
        }
        lane.mark(Mark.DIED, 0, lost == null ? 0 : lost.id(), 0);
        model.replace(this);
    }
}
