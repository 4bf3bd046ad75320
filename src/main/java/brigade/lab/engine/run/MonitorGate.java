package brigade.lab.engine.run;

/** The gates of monitors: {@code synchronized}, wait and notify. Rewritten classes call them. */
public final class MonitorGate {
    private MonitorGate() {}

    /** A monitor is entered. */
    public static void lock(Object of, int site) {
        Run running = Gate.run();
        if (of == null) {
            throw new NullPointerException("Cannot enter synchronized block");
        }
        Strand me = running.current();
        Monitor monitor = running.monitor(of);
        if (monitor.holder() != me) {
            Gate.stop(Action.LOCK, of, running.program().sites().get(site), monitor.lockable, null);
        }
        monitor.take(me, 1);
    }

    /** A monitor is left; never throws, as what comes after an exception leaves it, too. */
    public static void unlock(Object of, int site) {
        Run running = Gate.run();
        Monitor monitor = running.monitor(of);
        if (monitor.holds() == 1) {
            Gate.stop(Action.UNLOCK, of, running.program().sites().get(site), Guard.OPEN, null);
        }
        monitor.leave();
    }

    public static void await(Object on) throws InterruptedException {
        await(on, 0);
    }

    public static void await(Object on, long millis, int nanos) throws InterruptedException {
        await(on, nanos > 0 ? millis + 1 : millis);
    }

    /** Object.wait; 0: for ever. */
    public static void await(Object on, long millis) throws InterruptedException {
        Monitor monitor = held(on);
        Strand me = Gate.strand();
        if (me.interrupted()) {
            me.interrupted(false);
            throw new InterruptedException();
        }
        Gate.stop(Action.WAIT, on, null, Guard.OPEN, null);
        me.kept(monitor.release());
        monitor.waiting().add(me);
        long deadline = millis == 0 ? Strand.NEVER : Gate.run().now() + millis * 1_000_000;
        Gate.stop(Action.RELOCK, on, null, monitor.woken, monitor.waiting(), deadline);
        monitor.waiting().remove(me);
        monitor.take(me, me.kept());
        if (!me.notified() && me.interrupted()) {
            me.interrupted(false);
            throw new InterruptedException();
        }
    }

    public static void wakeOne(Object on) {
        Monitor monitor = held(on);
        Gate.stop(Action.NOTIFY, on, null, Guard.OPEN, monitor.waiting());
        monitor.waiting().wakeOne(Gate.strand());
    }

    public static void wakeAll(Object on) {
        Monitor monitor = held(on);
        Gate.stop(Action.NOTIFY, on, null, Guard.OPEN, null);
        monitor.waiting().wakeAll();
    }

    private static Monitor held(Object on) {
        Monitor monitor = Gate.run().monitor(on);
        if (monitor.holder() != Gate.strand()) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        return monitor;
    }
}
