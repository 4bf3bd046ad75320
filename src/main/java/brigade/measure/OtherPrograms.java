package brigade.measure;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;

/**
 * How many cores others took since this object was made, programs of this machine and the host of a
 * virtual machine: what they take is no fault of ours. Known on Linux, elsewhere only for the
 * programs and roughly.
 */
public final class OtherPrograms {

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final ProcessorTimes before = ProcessorTimes.now();
    private final long ownBefore = system.getProcessCpuTime();
    private final long began = System.nanoTime();

    public OtherPrograms() {
        system.getCpuLoad(); // the system counts from one question to the next
        system.getProcessCpuLoad();
    }

    /** Cores that other programs kept busy, on average; 0 where the system does not tell. */
    public double cores() {
        ProcessorTimes now = ProcessorTimes.now();
        if (now.all() == 0) {
            double others = system.getCpuLoad() - system.getProcessCpuLoad();
            return Double.isNaN(others) ? 0 : Math.max(0, others * system.getAvailableProcessors());
        }
        double own = (system.getProcessCpuTime() - ownBefore) / (double) nanosSince(began);
        return Math.max(0, now.busySince(before) - own);
    }

    /** Cores' worth that the host withheld, on average; 0 where the system does not tell. */
    public double stolenCores() {
        return ProcessorTimes.now().stolenSince(before);
    }

    private static long nanosSince(long began) {
        return Math.max(1, System.nanoTime() - began);
    }
}
