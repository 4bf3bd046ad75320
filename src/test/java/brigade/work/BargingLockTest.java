package brigade.work;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

class BargingLockTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final BargingLock lock = new BargingLock();
    private int guarded;

    @Test
    void oneAtATime() throws InterruptedException {
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            Runnable count =
                    () -> {
                        for (int round = 0; round < 10_000; round++) {
                            try (var _ = lock.take()) {
                                guarded++;
                            }
                        }
                    };
            threads[i] = i % 2 == 0 ? Thread.ofVirtual().start(count) : new Thread(count);
        }
        for (Thread thread : threads) {
            if (!thread.isVirtual()) {
                thread.start();
            }
        }
        for (Thread thread : threads) {
            assertThat(thread.join(LONG)).isTrue();
        }
        assertThat(guarded).isEqualTo(40_000);
    }

    /** A monitor would let the platform thread wait for the virtual one, which has no carrier. */
    @Test
    void nobodyWaitsForAVirtualThreadThatCannotRun() throws InterruptedException {
        AtomicBoolean busy = new AtomicBoolean(true);
        Thread virtual;
        Thread platform = new Thread(this::takeOnce);
        try {
            try (var _ = lock.take()) {
                virtual = Thread.ofVirtual().start(this::takeOnce);
                Eventually.holds("the virtual thread waits", () -> rests(virtual));
                occupyCarriers(busy);
                platform.start();
                Eventually.holds("the other thread waits", () -> rests(platform));
            }
            assertThat(platform.join(LONG)).isTrue();
        } finally {
            busy.set(false);
        }
        assertThat(virtual.join(LONG)).isTrue();
        assertThat(guarded).isEqualTo(2);
    }

    private void takeOnce() {
        try (var _ = lock.take()) {
            guarded++;
        }
    }

    private static boolean rests(Thread thread) {
        return switch (thread.getState()) {
            case BLOCKED, WAITING, TIMED_WAITING -> true;
            case NEW, RUNNABLE, TERMINATED -> false;
        };
    }

    /** Returns when a virtual thread that does not wait runs on each carrier. */
    private static void occupyCarriers(AtomicBoolean busy) throws InterruptedException {
        int carriers = Runtime.getRuntime().availableProcessors();
        CountDownLatch running = new CountDownLatch(carriers);
        for (int i = 0; i < carriers; i++) {
            Thread.ofVirtual()
                    .start(() -> {
                        running.countDown();
                        while (busy.get()) {
                            Thread.onSpinWait();
                        }
                    });
        }
        running.await();
    }
}
