package brigade.lab.engine.model;

import java.util.concurrent.ExecutorService;

/** In the place of {@link java.util.concurrent.Executors}. */
public final class LabExecutors {
    private LabExecutors() {}

    public static ExecutorService newFixedThreadPool(int threads) {
        return newFixedThreadPool(threads, defaultThreadFactory());
    }

    public static ExecutorService newFixedThreadPool(int threads, LabThreadFactory factory) {
        return new LabExecutor(threads, factory);
    }

    public static ExecutorService newSingleThreadExecutor() {
        return newFixedThreadPool(1);
    }

    public static ExecutorService newSingleThreadExecutor(LabThreadFactory factory) {
        return newFixedThreadPool(1, factory);
    }

    public static ExecutorService newCachedThreadPool() {
        return newFixedThreadPool(Integer.MAX_VALUE);
    }

    public static ExecutorService newVirtualThreadPerTaskExecutor() {
        return newThreadPerTaskExecutor(LabThread.ofVirtual().factory());
    }

    public static ExecutorService newThreadPerTaskExecutor(LabThreadFactory factory) {
        return new LabExecutor(Integer.MAX_VALUE, factory);
    }

    public static LabThreadFactory defaultThreadFactory() {
        return LabThread.ofPlatform().name("pool-1-thread-", 1).factory();
    }
}
