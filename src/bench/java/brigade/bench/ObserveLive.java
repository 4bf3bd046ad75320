package brigade.bench;

import brigade.observe.live.LiveJvm;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Trace;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A JVM with 3,000 waits a second: how long after its end each wait stands in the trace, and what
 * watching takes of a core. What is shown is as far behind, so that all is there by then.
 */
final class ObserveLive implements Experiment {

    private static final int EVENTS = 3_000;
    private static final long SECOND = 1_000_000_000L;
    private static final long SETTLE = 25 * SECOND;
    private static final long MEASURED = 20 * SECOND;
    private static final long FRAME = SECOND / 60;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Map<Integer, Long> reached = new HashMap<>();
    private final List<Double> latencies = new ArrayList<>();

    @Override
    public List<Bar> run() throws Exception {
        try (ObservedProgram program =
                        ObservedProgram.start(ObservedProgram.ownJdk(), "waits", EVENTS);
                LiveJvm jvm = LiveJvm.attach(program.pid(), LiveJvm.USUAL_THRESHOLD)) {
            follow(jvm, SETTLE, false);
            long before = SYSTEM.getProcessCpuTime();
            long events = jvm.events();
            Map<String, Long> threads = threads();
            follow(jvm, MEASURED, false);
            threads()
                    .forEach((name, nanos) -> {
                        double percent =
                                100.0 * (nanos - threads.getOrDefault(name, 0L)) / MEASURED;
                        if (percent >= 0.5) {
                            System.err.printf("  %s: %.1f %% of a core%n", name, percent);
                        }
                    });
            double share = (SYSTEM.getProcessCpuTime() - before) / (double) MEASURED;
            double rate = (jvm.events() - events) * 1e9 / MEASURED;
            follow(jvm, SECOND, false);
            follow(jvm, MEASURED / 2, true);
            double[] sorted = latencies.stream().mapToDouble(it -> it).sorted().toArray();
            return List.of(
                    Bar.seen("events of the target a second", rate, "", EVENTS),
                    Bar.atMost(15, "watching it", 100 * share, "% of a core"),
                    Bar.seen("  median, end of a wait to the trace", at(sorted, 0.5), "s", 0.65),
                    Bar.atMost(2.5, "p99, end of a wait to the trace", at(sorted, 0.99), "s"),
                    Bar.atMost(0, "spans that came too late", (double) jvm.late(), ""));
        }
    }

    /** Processor time of each thread, nanoseconds; what compiles is none of them. */
    private static Map<String, Long> threads() {
        ThreadMXBean all = ManagementFactory.getThreadMXBean();
        Map<String, Long> times = new HashMap<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            times.merge(thread.getName(), all.getThreadCpuTime(thread.threadId()), Long::sum);
        }
        return times;
    }

    private static double at(double[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (part * (sorted.length - 1))];
    }

    /** The trace advances as in a window. */
    private void follow(LiveJvm jvm, long length, boolean look) {
        long end = System.nanoTime() + length;
        while (System.nanoTime() < end) {
            Trace trace = jvm.trace();
            trace.advance();
            if (look) {
                long now = System.nanoTime();
                for (Lane lane : trace.lanes()) {
                    if (lane.name().startsWith("waiter-")) {
                        look(trace, lane, now);
                    }
                }
            }
            LockSupport.parkNanos(FRAME);
        }
    }

    private void look(Trace trace, Lane lane, long now) {
        long[] last = {reached.getOrDefault(lane.id(), Long.MAX_VALUE)};
        long[] next = {last[0] == Long.MAX_VALUE ? 0 : last[0]};
        trace.spans(
                lane,
                Math.max(lane.openedAt(), now - 6 * SECOND),
                now,
                span -> {
                    if (span.known() == Known.RECORDED && span.end() <= now) {
                        if (span.end() > last[0]) {
                            latencies.add((now - span.end()) / 1e9);
                        }
                        next[0] = Math.max(next[0], span.end());
                    }
                });
        reached.put(lane.id(), next[0]);
    }
}
