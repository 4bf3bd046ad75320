package brigade.measure;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;

/**
 * How many cores others took since this object was made, programs of this machine and the host of a
 * virtual machine: what they take is no fault of ours.
 */
public final class OtherPrograms {

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final ProcessorTimes before = ProcessorTimes.now();

    public OtherPrograms() {
        system.getCpuLoad(); // the system counts from one question to the next
        system.getProcessCpuLoad();
    }

    /** Cores that other programs kept busy, on average; 0 where the system does not tell. */
    public double cores() {
        double others = system.getCpuLoad() - system.getProcessCpuLoad();
        return Double.isNaN(others) ? 0 : Math.max(0, others * system.getAvailableProcessors());
    }

    /** Cores' worth that the host withheld, on average; 0 where the system does not tell. */
    double stolenCores() {
        return ProcessorTimes.now().stolenSince(before) * system.getAvailableProcessors();
    }
}
