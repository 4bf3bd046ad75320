package brigade.bench;

import brigade.measure.Screen;
import brigade.measure.UiFigures;
import brigade.measure.UiWatch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * What the frames of a stretch cost the UI thread.
 *
 * @param ui its frames
 * @param millisPerFrame processor time of the UI thread, by frame
 */
record UiThreadCost(UiFigures ui, double millisPerFrame) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static UiThreadCost over(Screen screen, Duration length) {
        long uiThread = idOf(screen);
        UiWatch.Interval interval = screen.live().uiWatch().interval();
        long cpuBefore = THREADS.getThreadCpuTime(uiThread);
        screen.awaitClosed(length);
        long cpu = THREADS.getThreadCpuTime(uiThread) - cpuBefore;
        UiFigures figures = interval.figures();
        return new UiThreadCost(figures, cpu / 1e6 / Math.max(1, figures.frames()));
    }

    private static long idOf(Screen screen) {
        CompletableFuture<Long> id = new CompletableFuture<>();
        screen.uiThread().execute(() -> id.complete(Thread.currentThread().threadId()));
        return id.join();
    }
}
