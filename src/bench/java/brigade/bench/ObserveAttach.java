package brigade.bench;

import brigade.observe.live.LiveJvm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * From the wish to observe a JVM to all its threads, and to the first event of its recorder. Each
 * JVM is a new one, as a recorder starts slower the first time.
 */
final class ObserveAttach implements Experiment {

    private static final int TIMES = 5;
    private static final long MOST = 30_000_000_000L;

    private record Attached(double dump, double event) {}

    @Override
    public List<Bar> run() throws Exception {
        List<Bar> bars = new ArrayList<>(bars("JDK 25", ObservedProgram.ownJdk()));
        if (Files.isDirectory(ObservedProgram.JAVA_17)) {
            bars.addAll(bars("JDK 17", ObservedProgram.JAVA_17));
        } else {
            System.err.println("no JDK 17 (-Dbrigade.java17=…): only that of this process");
        }
        return bars;
    }

    private static List<Bar> bars(String name, Path jdk) throws Exception {
        double[] dumps = new double[TIMES];
        double[] events = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Attached one = attach(jdk);
            dumps[i] = one.dump;
            events[i] = one.event;
        }
        return List.of(
                Bar.atMost(0.5, name + ", attach to all threads", Medians.median(dumps), "s"),
                Bar.atMost(3, name + ", attach to first event", Medians.median(events), "s"),
                Bar.seen("  the first time, in a fresh Brigade", events[0], "s", Double.NaN));
    }

    private static Attached attach(Path jdk) throws Exception {
        try (ObservedProgram program = ObservedProgram.start(jdk, "waits", 500)) {
            long begun = System.nanoTime();
            try (LiveJvm jvm = LiveJvm.attach(program.pid(), LiveJvm.USUAL_THRESHOLD)) {
                double dump = (System.nanoTime() - begun) / 1e9;
                while (jvm.events() == 0 && System.nanoTime() - begun < MOST) {
                    LockSupport.parkNanos(5_000_000);
                }
                double event = jvm.events() == 0 ? Double.NaN : (System.nanoTime() - begun) / 1e9;
                System.err.printf("all threads %.2f s, first event %.2f s%n", dump, event);
                return new Attached(dump, event);
            }
        }
    }
}
