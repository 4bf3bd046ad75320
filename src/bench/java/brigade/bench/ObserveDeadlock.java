package brigade.bench;

import brigade.observe.live.LiveJvm;
import brigade.observe.sample.SampleProcess;
import brigade.observe.sample.SickProgram;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Four virtual threads that wait for each other, from the start of their program, before which they
 * did not, until that is told as a deadlock which two dumps have confirmed.
 */
final class ObserveDeadlock implements Experiment {

    private static final int TIMES = 5;
    private static final long MOST = 30_000_000_000L;

    @Override
    public List<Bar> run() throws Exception {
        double worst = 0;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            try (SampleProcess sample = SampleProcess.start(SickProgram.VIRTUAL_DEADLOCK);
                    LiveJvm jvm = LiveJvm.attach(sample.pid(), LiveJvm.USUAL_THRESHOLD)) {
                while (jvm.deadlocks().isEmpty() && System.nanoTime() - begun < MOST) {
                    LockSupport.parkNanos(5_000_000);
                }
                double seconds = (System.nanoTime() - begun) / 1e9;
                boolean whole =
                        !jvm.deadlocks().isEmpty() && jvm.deadlocks().getFirst().ring().size() == 4;
                worst = Math.max(worst, whole ? seconds : Double.NaN);
            }
        }
        return List.of(Bar.atMost(6, "ring of four virtual threads, start to told", worst, "s"));
    }
}
