package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

import java.util.Random;

/**
 * Where threads of the program stop before they do what others can notice: rewritten classes call
 * the first part, models of what the JDK has the second. There is one run at a time in this JVM;
 * rewritten code has no other way to it than through what is static.
 */
public final class Gate {
    /** How many gates the only thread goes through at once; then it stops, as it may spin. */
    static final int MOST_PASSES = 10_000;

    private static @Nullable Run run;
    private static volatile long steps;
    private static volatile @Nullable Strand runs;

    private Gate() {}

    static void enter(Run entered, @Nullable Strand strand) {
        run = entered;
        runs = strand;
        long next = steps + 1; // one thread writes it
        steps = next;
    }

    static void leave() {
        runs = null;
    }

    /** How many steps have begun in this JVM; any thread. */
    public static long steps() {
        return steps;
    }

    /** Whether a thread of a program runs now; any thread. */
    public static boolean running() {
        return runs != null;
    }

    /** The letter of the thread that runs; any thread. */
    public static char runningLetter() {
        Strand strand = runs;
        return strand == null ? '?' : strand.letter();
    }

    static Run run() {
        Run running = run;
        if (running == null) {
            throw new IllegalStateException("no program runs");
        }
        return running;
    }

    // ---- called by rewritten classes

    /** Before a field or, with an index, an element is read. */
    public static void read(@Nullable Object owner, int index, int site) {
        access(Action.READ, owner, index, site);
    }

    /** Before it is written. */
    public static void write(@Nullable Object owner, int index, int site) {
        access(Action.WRITE, owner, index, site);
    }

    /** Before a field is changed in one step, by a var handle. */
    public static void update(@Nullable Object owner, int index, int site) {
        access(Action.UPDATE, owner, index, site);
    }

    private static void access(Action action, @Nullable Object owner, int index, int number) {
        Run running = run();
        if (!running.counts() || running.passes()) {
            return;
        }
        GateSite site = running.program().sites().get(number);
        if (owner == null && !site.ofClass()) {
            return; // the access itself throws
        }
        Strand me = running.current();
        about(me, action, owner, site);
        me.element = index;
        me.pause();
    }

    private static void about(
            Strand me, Action action, @Nullable Object target, @Nullable GateSite site) {
        me.action = action;
        me.target = target;
        me.site = site;
        me.element = -1;
        me.guard = Guard.OPEN;
        me.deadline = Strand.NEVER;
        me.among(null);
        me.immediate = false;
    }

    /** Before a class is initialised: others may come before. */
    public static void initialises() {
        stop(Action.UPDATE, null, null, Guard.OPEN, null);
    }

    /** While it is initialised: that is one step, as others would wait. */
    public static void quiet() {
        run().quiet(1);
    }

    /** After it. */
    public static void loud() {
        run().quiet(-1);
    }

    /** The hash code of an object that has none of its own: the same in each run. */
    public static int hash(Object of) {
        return run().number(of);
    }

    /** The program calls System.exit: the run is over, and this thread never goes on. */
    public static void exit(int code) {
        stop(Action.UPDATE, null, null, Guard.OPEN, null);
        run().exit(code);
        strand().pause();
    }

    /** In the place of {@link Runtime#exit}. */
    public static void exit(Runtime ignored, int code) {
        exit(code);
    }

    /** Chance that gives the same numbers in each run. */
    public static Random random() {
        return new Random(1);
    }

    /** The run's own time. */
    public static long now() {
        return run().now();
    }

    /** The run's own time. */
    public static long millis() {
        return run().now() / 1_000_000;
    }

    // ---- called by models

    /** The thread that runs. */
    public static Strand strand() {
        return run().current();
    }

    /** An instant of the run's time so long from now; for ever where that is too long. */
    public static long deadline(long nanos) {
        long instant = run().now() + Math.max(0, nanos);
        return instant < 0 ? Strand.NEVER - 1 : instant;
    }

    /** Whether {@code thread} holds the monitor of {@code object}. */
    public static boolean holds(Strand thread, Object object) {
        Monitor monitor = run().usedMonitor(object);
        return monitor != null && monitor.holder() == thread;
    }

    /** What the program prints. */
    public static void print(byte[] bytes, int from, int length) {
        run().print(bytes, from, length);
    }

    /** A thread that runs from now on. */
    public static Strand start(Object thread, boolean daemon, Runnable body) {
        return run().add(thread, daemon, body);
    }

    /** Before a step that is possible at any time. */
    public static void step(Action action, @Nullable Object target) {
        stop(action, target, null, Guard.OPEN, null);
    }

    /** Before a step that is possible when {@code guard} is open. */
    public static void step(Action action, @Nullable Object target, Guard guard) {
        stop(action, target, null, guard, null);
    }

    /** The same for who is in a wait set, or chooses one of it. */
    public static void step(
            Action action, @Nullable Object target, Guard guard, @Nullable WaitSet among) {
        stop(action, target, null, guard, among);
    }

    /**
     * The same until an instant of the run's time; {@code guard} must be open when the thread's
     * time is over.
     */
    public static void step(
            Action action,
            @Nullable Object target,
            Guard guard,
            @Nullable WaitSet among,
            long deadline) {
        stop(action, target, null, guard, among, deadline);
    }

    static void stop(
            Action action,
            @Nullable Object target,
            @Nullable GateSite site,
            Guard guard,
            @Nullable WaitSet among) {
        stop(action, target, site, guard, among, Strand.NEVER);
    }

    static void stop(
            Action action,
            @Nullable Object target,
            @Nullable GateSite site,
            Guard guard,
            @Nullable WaitSet among,
            long deadline) {
        Run running = run();
        Strand me = running.current();
        if (action == Action.LOCK && target instanceof Owned lock) {
            running.uses(lock);
        }
        about(me, action, target, site);
        me.guard = guard;
        me.deadline = deadline;
        me.among(among);
        boolean free = me.free();
        if (free && (!running.counts() || running.passes())) {
            return;
        }
        if (!free && deadline != Strand.NEVER && running.alone()) {
            running.moveTo(deadline);
            return;
        }
        boolean join = action == Action.JOIN && me.number() == 0 && deadline == Strand.NEVER;
        if (join && free) {
            return;
        }
        me.immediate = join;
        me.pause();
    }
}
