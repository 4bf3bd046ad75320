package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Owned;
import brigade.lab.engine.run.Strand;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** In the place of {@link Thread}: its body runs on what the run gives it. */
public class LabThread implements Runnable, Owned {
    private static final int NORMAL = 5;

    /** What deals with exceptions that nobody catches. */
    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(LabThread thread, Throwable failure);
    }

    private final @Nullable Runnable task;
    private final boolean virtual;
    private @Nullable String name;
    private boolean daemon;
    private int priority = NORMAL;
    private @Nullable UncaughtExceptionHandler handler;
    private @Nullable Strand strand;

    public LabThread() {
        this(null, null, false);
    }

    public LabThread(@Nullable Runnable task) {
        this(task, null, false);
    }

    public LabThread(String name) {
        this(null, name, false);
    }

    public LabThread(@Nullable Runnable task, String name) {
        this(task, name, false);
    }

    LabThread(@Nullable Runnable task, @Nullable String name, boolean virtual) {
        this.task = task;
        this.name = name;
        this.virtual = virtual;
        daemon = virtual;
    }

    public static LabThread currentThread() {
        return (LabThread) Gate.strand().thread();
    }

    public static LabThreadBuilder ofPlatform() {
        return new LabThreadBuilder.Of(false);
    }

    public static LabThreadBuilder ofVirtual() {
        return new LabThreadBuilder.Of(true);
    }

    public static LabThread startVirtualThread(Runnable task) {
        return ofVirtual().start(task);
    }

    @Override
    public void run() {
        if (task != null) {
            task.run();
        }
    }

    public void start() {
        if (strand != null) {
            throw new IllegalThreadStateException();
        }
        if (Gate.strand().number() != 0) {
            Gate.step(Action.START, this);
        }
        strand = Gate.start(this, daemon, this::live);
    }

    private void live() {
        try {
            run();
        } catch (RuntimeException | Error e) {
            if (handler == null) {
                throw e;
            }
            handler.uncaughtException(this, e);
        }
    }

    @Override
    public @Nullable Strand holder() {
        return strand;
    }

    private boolean over() {
        return strand == null || strand.ended();
    }

    public final void join() throws InterruptedException {
        Waiting.interruptibly(Action.JOIN, this, _ -> over());
    }

    public final void join(long millis) throws InterruptedException {
        if (millis == 0) {
            join();
        } else {
            join(Duration.ofMillis(millis));
        }
    }

    public final boolean join(Duration most) throws InterruptedException {
        return Waiting.interruptibly(Action.JOIN, this, _ -> over(), most.toNanos());
    }

    public final boolean isAlive() {
        Gate.step(Action.READ, this);
        return !over();
    }

    public void interrupt() {
        Gate.step(Action.UPDATE, this);
        if (strand != null) {
            strand.interrupted(true);
        } else if (currentThread() == this) {
            Gate.strand().interrupted(true);
        }
    }

    public boolean isInterrupted() {
        Gate.step(Action.READ, this);
        return currentThread() == this
                ? Gate.strand().interrupted()
                : strand != null && strand.interrupted();
    }

    public static boolean interrupted() {
        Gate.step(Action.UPDATE, currentThread());
        return Waiting.interrupted();
    }

    public static void sleep(long millis) throws InterruptedException {
        sleep(Duration.ofMillis(millis));
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        sleep(Duration.ofMillis(millis).plusNanos(nanos));
    }

    public static void sleep(Duration time) throws InterruptedException {
        Waiting.interruptibly(Action.SLEEP, null, _ -> false, time.toNanos());
    }

    /** In the place of {@link TimeUnit#sleep}. */
    public static void sleep(TimeUnit unit, long time) throws InterruptedException {
        sleep(Duration.of(time, unit.toChronoUnit()));
    }

    @SuppressWarnings("NamedLikeContextualKeyword") // as the JDK calls it
    public static void yield() {
        Gate.step(Action.YIELD, null);
    }

    public static void onSpinWait() {
        Gate.step(Action.YIELD, null);
    }

    public static boolean holdsLock(Object object) {
        return Gate.holds(Gate.strand(), object);
    }

    public Thread.State getState() {
        Gate.step(Action.READ, this);
        Strand mine = strand;
        if (mine == null) {
            return currentThread() == this ? Thread.State.RUNNABLE : Thread.State.NEW;
        }
        if (mine.ended()) {
            return Thread.State.TERMINATED;
        }
        if (mine.free()) {
            return Thread.State.RUNNABLE;
        }
        boolean timed = mine.deadline() != Strand.NEVER;
        return mine.action() == Action.LOCK && !(mine.target() instanceof Owned)
                ? Thread.State.BLOCKED
                : timed ? Thread.State.TIMED_WAITING : Thread.State.WAITING;
    }

    public final String getName() {
        if (name == null) {
            int number = number();
            name = virtual ? "" : number == 0 ? "main" : "Thread-" + (number - 1);
        }
        return name;
    }

    private int number() {
        return strand != null ? strand.number() : currentThread() == this ? 0 : 1;
    }

    public final void setName(String name) {
        this.name = name;
    }

    public final boolean isDaemon() {
        return daemon;
    }

    public final void setDaemon(boolean daemon) {
        this.daemon = daemon;
    }

    public final boolean isVirtual() {
        return virtual;
    }

    public final int getPriority() {
        return priority;
    }

    public final void setPriority(int priority) {
        this.priority = priority;
    }

    public long threadId() {
        return number() + 1L;
    }

    public long getId() {
        return threadId();
    }

    public void setUncaughtExceptionHandler(@Nullable UncaughtExceptionHandler handler) {
        this.handler = handler;
    }

    public @Nullable UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler;
    }

    @Override
    public int hashCode() {
        return number();
    }

    @Override
    public String toString() {
        return "Thread[#" + threadId() + "," + getName() + "," + priority + ",main]";
    }
}
