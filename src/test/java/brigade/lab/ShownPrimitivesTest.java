package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

/**
 * What Java Concurrent Animated shows, a slide each, occurs in some lab. Its seventeenth,
 * StructuredTaskScope, is a preview in JDK 25: a program with it does not run by {@code java
 * File.java}.
 */
class ShownPrimitivesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AtomicInteger",
                "BlockingQueue",
                "CompletableFuture",
                "CompletionService",
                "CountDownLatch",
                "CyclicBarrier",
                "Executors",
                "Phaser",
                "ReentrantReadWriteLock",
                "ReentrantLock",
                "Condition",
                "RejectedExecutionHandler",
                "Semaphore",
                "StampedLock",
                "synchronized",
                "TransferQueue",
                "newVirtualThreadPerTaskExecutor"
            })
    void occurs(String primitive) throws IOException {
        Labs labs = Labs.shipped();
        StringBuilder sources = new StringBuilder();
        for (Lab lab : labs.all()) {
            for (Lab.Variant each : lab.variants()) {
                sources.append(labs.source(lab, each));
            }
        }
        assertThat(sources).contains(primitive);
    }
}
