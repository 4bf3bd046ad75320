package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Guard;
import brigade.lab.engine.run.Strand;
import brigade.lab.engine.run.WaitSet;

import org.jspecify.annotations.Nullable;

/** Steps that an interrupt or the time can end. */
final class Waiting {
    private Waiting() {}

    /** Goes on when {@code guard} is open. */
    static void interruptibly(Action action, @Nullable Object target, Guard guard)
            throws InterruptedException {
        Gate.step(action, target, each -> each.interrupted() || guard.open(each));
        throwIfInterrupted();
    }

    /** The same; false when the time is over first. */
    static boolean interruptibly(Action action, @Nullable Object target, Guard guard, long nanos)
            throws InterruptedException {
        Strand me = Gate.strand();
        Gate.step(
                action,
                target,
                each -> each.interrupted() || each.timedOut() || guard.open(each),
                null,
                Gate.deadline(nanos));
        throwIfInterrupted();
        return guard.open(me);
    }

    /** Whether it has been interrupted; it is not any more. */
    static boolean interrupted() {
        Strand me = Gate.strand();
        boolean was = me.interrupted();
        me.interrupted(false);
        return was;
    }

    static void throwIfInterrupted() throws InterruptedException {
        if (interrupted()) {
            throw new InterruptedException();
        }
    }

    /** Waits in a set of its own until it is notified. */
    static void in(WaitSet set, Object target) throws InterruptedException {
        Strand me = Gate.strand();
        set.add(me);
        Gate.step(Action.AWAIT, target, each -> each.notified() || each.interrupted(), set);
        set.remove(me);
        if (!me.notified()) {
            throwIfInterrupted();
        }
    }
}
