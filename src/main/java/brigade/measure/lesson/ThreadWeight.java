package brigade.measure.lesson;

import brigade.measure.compare.Resident;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.trace.Counter;
import brigade.trace.Recorder;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Measures what platform threads need of memory, and records it: some are really started, each
 * waits, and by so much as the resident memory of this process has grown when all of them wait,
 * each has its share. That is the pages of their stacks that they have touched and what the JVM
 * keeps of them; neither what is only reserved for their stacks, nor what the kernel keeps of them.
 * What else the process has allocated meanwhile, some milliseconds, is in it: with many threads
 * that is little for each. Where the system does not tell, nothing is recorded. Any thread may call
 * it; it does not wait.
 */
final class ThreadWeight {

    private final Counter memory;
    private final AtomicBoolean underWay = new AtomicBoolean();

    ThreadWeight(Recorder recorder) {
        memory = recorder.counter(RestaurantCounter.THREAD_MEMORY);
    }

    /** Measures with so many threads, soon; nothing while it does already. */
    void measure(int threads) {
        if (underWay.compareAndSet(false, true)) {
            Thread.ofPlatform().name("thread weight").daemon().start(() -> weigh(threads));
        }
    }

    private void weigh(int threads) {
        CountDownLatch waiting = new CountDownLatch(threads);
        CountDownLatch end = new CountDownLatch(1);
        double before = Resident.own();
        try {
            for (int i = 0; i < threads; i++) {
                Thread.ofPlatform()
                        .name("weighed " + i)
                        .daemon()
                        .start(() -> waitFor(end, waiting));
            }
            waiting.await();
            double each = (Resident.own() - before) / threads;
            if (each > 0) { // not where the system does not tell
                memory.set(Math.round(each));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end.countDown();
            underWay.set(false);
        }
    }

    private static void waitFor(CountDownLatch end, CountDownLatch waiting) {
        waiting.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
