package brigade.observe.thread;

import brigade.trace.Activity;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a thread is at, as its stack tells.
 *
 * @param label as in the trace: of a {@link JvmTerm}, or the method that runs
 */
public record Deed(Activity activity, String label) {

    private static final int TOP = 8;
    private static final int DEEP = 24;
    private static final Deed IDLE = new Deed(Activity.IDLE, JvmTerm.IDLE.label());

    /**
     * What a thread does.
     *
     * @param state as the JVM has it
     * @param frames the innermost first
     * @param lock the class of what it waits for, or empty
     */
    public static Deed of(Thread.State state, List<Site> frames, String lock) {
        return switch (state) {
            case NEW, TERMINATED -> IDLE;
            case BLOCKED -> named(JvmTerm.BLOCKED, lock.isEmpty() ? "monitor" : LockWord.of(lock));
            case RUNNABLE -> runs(frames);
            case WAITING, TIMED_WAITING -> waits(frames, lock);
        };
    }

    /** What one that waits is at. */
    public static Deed waits(List<Site> frames, String lock) {
        if (idles(frames)) {
            return IDLE;
        }
        if (within(frames, TOP, "java.lang.Thread", "sleep")) {
            return plain(JvmTerm.SLEEPS);
        }
        JvmTerm transfer = transfer(frames);
        if (transfer != null) {
            return plain(transfer);
        }
        if (LockWord.isOwned(lock)) {
            return named(JvmTerm.BLOCKED, LockWord.of(lock));
        }
        return named(JvmTerm.WAITS, waited(frames, lock));
    }

    private static Deed runs(List<Site> frames) {
        if (frames.isEmpty()) {
            return new Deed(Activity.UNKNOWN, "");
        }
        if (idles(frames)) {
            return IDLE;
        }
        JvmTerm term = NativeCall.of(frames);
        if (term != null) {
            return plain(term);
        }
        Site own = OwnFrames.first(frames);
        return new Deed(Activity.RUNNING, LockWord.of(own.type()) + '.' + own.method());
    }

    private static Deed plain(JvmTerm term) {
        return new Deed(term.activity(), term.label());
    }

    private static Deed named(JvmTerm term, String name) {
        return new Deed(term.activity(), term.of(name));
    }

    /** Whether a thread waits in its pool for something to do. */
    private static boolean idles(List<Site> frames) {
        return within(frames, DEEP, "java.util.concurrent.ThreadPoolExecutor", "getTask")
                || within(frames, TOP, "java.util.concurrent.ForkJoinPool", "awaitWork")
                || within(frames, TOP, "java.util.concurrent.DelayScheduler", "loop")
                || within(frames, TOP, "java.util.TimerThread", "mainLoop")
                || within(frames, TOP, "java.lang.ref.Reference", "waitForReferencePendingList")
                || within(frames, TOP, "java.lang.ref.Reference", "tryHandlePending")
                || within(frames, TOP, "java.lang.ref.Finalizer$FinalizerThread", "run")
                || within(frames, TOP, "java.lang.VirtualThread", "takeVirtualThreadListToUnblock")
                || within(frames, TOP, "jdk.internal.ref.CleanerImpl", "run")
                || within(frames, DEEP, "java.awt.EventQueue", "getNextEvent");
    }

    /** A virtual thread that reads or writes parks until it can. */
    private static @Nullable JvmTerm transfer(List<Site> frames) {
        return within(frames, DEEP, "sun.nio.ch.NioSocketImpl", "park")
                        || within(frames, TOP, "sun.nio.ch.Poller", "poll")
                ? NativeCall.ofSocket(frames)
                : null;
    }

    /** What is waited for: of a condition, the queue that has it. */
    private static String waited(List<Site> frames, String lock) {
        String word = lock.isEmpty() ? "" : LockWord.of(lock);
        if (!word.isEmpty() && !word.equals("condition")) {
            return word;
        }
        for (Site frame : frames) {
            boolean plumbing =
                    frame.type().startsWith("java.util.concurrent.locks.")
                            || frame.type().startsWith("java.util.concurrent.ForkJoinPool")
                            || frame.type().startsWith("jdk.internal.")
                            || frame.type().startsWith("java.lang.");
            if (!plumbing) {
                return frame.type().startsWith("java.util.")
                        ? LockWord.of(frame.type())
                        : word.isEmpty() ? LockWord.of(frame.type()) + '.' + frame.method() : word;
            }
        }
        return word.isEmpty() ? "monitor" : word;
    }

    private static boolean within(List<Site> frames, int depth, String type, String method) {
        for (int i = 0; i < Math.min(depth, frames.size()); i++) {
            Site frame = frames.get(i);
            if (frame.type().equals(type) && frame.method().equals(method)) {
                return true;
            }
        }
        return false;
    }
}
