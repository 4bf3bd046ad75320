package brigade.lab.engine;

import brigade.lab.engine.explore.Outcome;
import brigade.lab.engine.run.Actors;
import brigade.lab.wire.LabMessage;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures what two threads do to the same objects, in the manner of jcstress: both go through an
 * array of fresh states, one calls the one method on each and the other the other, with nothing in
 * between that could order them. Afterwards each state tells its result.
 */
final class ActorRuns {
    private static final int BATCH = 1024;

    /** So many batches at least, so that few runs also have late ones among them. */
    private static final int LEAST_BATCHES = 16;

    private static final Duration STUCK = Duration.ofSeconds(1);

    /** Long enough for the compiler to replace a loop that still runs. */
    private static final Duration LATE = Duration.ofMillis(20);

    private final Actors actors;
    private final Map<Outcome, Long> counts = new HashMap<>();

    ActorRuns(Actors actors) {
        this.actors = actors;
    }

    /** Until {@code times} states have been gone through, the time is over, or one is stuck. */
    LabMessage run(long times, Duration time) {
        long since = System.nanoTime();
        long runs = 0;
        long batch = Math.clamp(times / LEAST_BATCHES, 1, BATCH);
        for (int i = 0; runs < times && System.nanoTime() - since < time.toNanos(); i++) {
            int size = (int) Math.min(batch, times - runs);
            Batch next = new Batch(actors, size, i);
            if (!next.done()) {
                counts.merge(
                        new Outcome(Outcome.Kind.LIVELOCK, "still running after a second"),
                        1L,
                        Long::sum);
                runs++;
                break; // what spins takes a core from all that come after
            }
            next.count(counts);
            runs += size;
        }
        return FreeRuns.message(counts, runs, since);
    }

    /** Some states, and the two threads that go through them. */
    private static final class Batch {
        private final Actors actors;
        private final Object[] states;
        private final @Nullable Throwable[] failures;
        private final AtomicInteger there = new AtomicInteger();
        private final CountDownLatch done = new CountDownLatch(2);

        Batch(Actors actors, int size, int number) {
            this.actors = actors;
            states = new Object[size];
            Arrays.setAll(states, _ -> actors.state());
            failures = new Throwable[size];
            start("ada", this::ada, number % LEAST_BATCHES == 5 ? LATE : Duration.ZERO);
            start("ben", this::ben, number % LEAST_BATCHES == 10 ? LATE : Duration.ZERO);
        }

        private void start(String name, Runnable way, Duration late) {
            Thread.ofPlatform().daemon().name(name).start(() -> go(way, late));
        }

        private void go(Runnable way, Duration late) {
            there.incrementAndGet();
            while (there.get() < 2) {
                Thread.onSpinWait();
            }
            long since = System.nanoTime();
            while (System.nanoTime() - since < late.toNanos()) {
                Thread.onSpinWait();
            }
            way.run();
            done.countDown();
        }

        private void ada() {
            for (int i = 0; i < states.length; i++) {
                try {
                    actors.ada(states[i]);
                } catch (Throwable e) {
                    failures[i] = e;
                }
            }
        }

        private void ben() {
            for (int i = 0; i < states.length; i++) {
                try {
                    actors.ben(states[i]);
                } catch (Throwable e) {
                    failures[i] = e;
                }
            }
        }

        boolean done() {
            try {
                return done.await(STUCK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void count(Map<Outcome, Long> counts) {
            for (int i = 0; i < states.length; i++) {
                Throwable failure = failures[i];
                Outcome outcome =
                        failure == null
                                ? new Outcome(Outcome.Kind.PRINTS, actors.result(states[i]))
                                : new Outcome(Outcome.Kind.EXCEPTION, Outcome.text(failure));
                counts.merge(outcome, 1L, Long::sum);
            }
        }
    }
}
