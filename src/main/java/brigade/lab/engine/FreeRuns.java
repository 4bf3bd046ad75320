package brigade.lab.engine;

import brigade.lab.engine.explore.Outcome;
import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.wire.LabMessage;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs a program as often as it is wanted, in real threads that nobody schedules. */
final class FreeRuns {
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final Duration MOST_TO_FILL = Duration.ofSeconds(5);
    private static final Duration TO_END = Duration.ofMillis(100);
    private static final int MOST_STUCK = 200;

    /** How a JVM ends that was to exit when it is out of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LoadedProgram program;
    private final Map<Outcome, Long> counts = new HashMap<>();

    FreeRuns(LoadedProgram program) {
        this.program = program;
    }

    /** Until {@code times} runs have ended or the time is over. */
    LabMessage run(long times, Duration time) {
        long since = System.nanoTime();
        long stuck = 0;
        long runs = 0;
        while (runs < times && stuck < MOST_STUCK && System.nanoTime() - since < time.toNanos()) {
            Outcome outcome = one(runs);
            counts.merge(outcome, 1L, Long::sum);
            runs++;
            if (outcome.kind() == Outcome.Kind.LIVELOCK) {
                break; // what spins takes a core from the runs after it
            }
            stuck += outcome.kind() == Outcome.Kind.DEADLOCK ? 1 : 0;
        }
        return message(counts, runs, since);
    }

    /**
     * How runs ended.
     *
     * @param since when they began, by {@link System#nanoTime}
     */
    static LabMessage message(Map<Outcome, Long> counts, long runs, long since) {
        return Answers.done()
                .with("runs", runs)
                .with("seconds", (System.nanoTime() - since) / 1e9)
                .with(
                        "outcomes",
                        counts.entrySet().stream()
                                .map(it ->
                                        ExplorationMessage.outcome(it.getKey())
                                                .with("count", it.getValue()))
                                .toList());
    }

    private Outcome one(long number) {
        return new Attempt(program, number).outcome();
    }

    /** One run: its threads are those of a group of its own. */
    private static final class Attempt {
        private final LoadedProgram program;
        private final ByteArrayOutputStream output = new ByteArrayOutputStream();
        private final Group group;
        private final Thread main;

        Attempt(LoadedProgram program, long number) {
            this.program = program;
            group = new Group("run " + number);
            main = new Thread(group, this::main, "main");
            main.setDaemon(false);
        }

        private void main() {
            try {
                program.main();
            } catch (Throwable e) {
                group.uncaughtException(Thread.currentThread(), e);
            }
        }

        Outcome outcome() {
            program.reset();
            ProgramOutput.to(this::print);
            main.start();
            long since = System.nanoTime();
            Outcome stuck = null;
            for (int wait = 1; !ended() && stuck == null; wait = Math.min(wait * 2, 20)) {
                stuck = await(wait, System.nanoTime() - since);
            }
            if (stuck != null) {
                end();
            }
            ProgramOutput.to((_, _, _) -> {});
            if (stuck != null) {
                return stuck;
            }
            Throwable failure = group.failure();
            return failure == null
                    ? new Outcome(Outcome.Kind.PRINTS, printed())
                    : new Outcome(Outcome.Kind.EXCEPTION, Outcome.text(failure));
        }

        /** Interrupts who is stuck, and waits for those whom that frees. */
        private void end() {
            group.interrupt();
            long until = System.nanoTime() + TO_END.toNanos();
            try {
                for (Thread each : threads()) {
                    each.join(Math.max(1, (until - System.nanoTime()) / 1_000_000));
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** What a thread of an earlier run prints, whom nothing freed before, is nobody's. */
        private synchronized void print(byte[] bytes, int from, int length) {
            if (Thread.currentThread().getThreadGroup() instanceof Group whose && whose != group) {
                return;
            }
            output.write(bytes, from, length);
        }

        private synchronized String printed() {
            return output.toString(StandardCharsets.UTF_8).strip();
        }

        private boolean ended() {
            return !main.isAlive() && threads().isEmpty();
        }

        private List<Thread> threads() {
            Thread[] all = new Thread[group.activeCount() + 8];
            int count = group.enumerate(all);
            return Arrays.stream(all, 0, count).filter(it -> !it.isDaemon() || it == main).toList();
        }

        /** Waits for so many milliseconds; how it is stuck, if it is. */
        private @Nullable Outcome await(int millis, long nanos) {
            try {
                List<Thread> running = threads();
                for (Thread each : running.isEmpty() ? List.of(main) : running) {
                    each.join(millis);
                    if (each.isAlive()) {
                        break;
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (millis >= 16 && !ended() && deadlocked(nanos)) {
                return new Outcome(Outcome.Kind.DEADLOCK, "nobody can go on");
            }
            return nanos > MOST.toNanos() && !ended() && !fills(nanos)
                    ? new Outcome(Outcome.Kind.LIVELOCK, "still running after a second")
                    : null;
        }

        /**
         * Whether it fills the memory. Then the JVM ends soon, and says why; if it looks for free
         * memory for too long, it is ended in the same way.
         */
        private static boolean fills(long nanos) {
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            long held = runtime.totalMemory() - runtime.freeMemory();
            if (nanos < MOST_TO_FILL.toNanos()) {
                return held > runtime.maxMemory() / 4;
            }
            if (held > runtime.maxMemory() / 10 * 9) {
                runtime.halt(OUT_OF_MEMORY);
            }
            return false;
        }

        private boolean deadlocked(long nanos) {
            long[] ring = THREADS.findDeadlockedThreads();
            if (ring != null && threads().stream().anyMatch(it -> contains(ring, it.threadId()))) {
                return true;
            }
            return nanos > MOST.toNanos() / 4
                    && threads().stream()
                            .map(Thread::getState)
                            .allMatch(
                                    it -> it == Thread.State.WAITING || it == Thread.State.BLOCKED);
        }

        private static boolean contains(long[] ids, long id) {
            return Arrays.stream(ids).anyMatch(it -> it == id);
        }
    }

    /** Keeps what nobody catches. */
    private static final class Group extends ThreadGroup {
        /** Guarded by this. */
        private @Nullable Throwable failure;

        Group(String name) {
            super(name);
        }

        @Override
        public synchronized void uncaughtException(Thread thread, Throwable thrown) {
            failure = Objects.requireNonNullElse(failure, thrown);
        }

        synchronized @Nullable Throwable failure() {
            return failure;
        }
    }
}
