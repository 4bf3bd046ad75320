package brigade.measure;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;

/**
 * How many cores other programs kept busy since this object was made: what they take is no fault of
 * ours.
 */
public final class OtherPrograms {

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    public OtherPrograms() {
        system.getCpuLoad(); // the system counts from one question to the next
        system.getProcessCpuLoad();
    }

    /** Cores, on average; 0 where the system does not tell. */
    public double cores() {
        double others = system.getCpuLoad() - system.getProcessCpuLoad();
        return Double.isNaN(others) ? 0 : Math.max(0, others * system.getAvailableProcessors());
    }
}
