package brigade.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What Linux tells of the time of all cores since it started, in ticks (proc(5), {@code
 * /proc/stat}); all zero on other systems.
 *
 * @param cores how many there are
 * @param busy when a core ran something
 * @param stolen when a core had something to run and the host of this virtual machine ran another
 * @param all of any kind
 */
record ProcessorTimes(int cores, long busy, long stolen, long all) {

    private static final Path STAT = Path.of("/proc/stat");
    private static final String ALL_CORES = "cpu ";

    /** user, nice, system, idle, iowait, irq, softirq, steal; what follows is part of the first. */
    private static final int KINDS = 8;

    private static final int IDLE = 3;
    private static final int WAITING_FOR_DISKS = 4;
    private static final int STEAL = 7;
    private static final ProcessorTimes UNKNOWN = new ProcessorTimes(0, 0, 0, 0);

    static ProcessorTimes now() {
        try {
            return Files.isReadable(STAT) ? of(Files.readString(STAT)) : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    static ProcessorTimes of(String stat) {
        return stat.lines()
                .filter(line -> line.startsWith(ALL_CORES))
                .map(line -> line.substring(ALL_CORES.length()).strip().split(" +"))
                .filter(ticks -> ticks.length >= KINDS)
                .map(ticks ->
                        Arrays.stream(ticks).limit(KINDS).mapToLong(Long::parseLong).toArray())
                .map(ticks -> of(cores(stat), ticks))
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static ProcessorTimes of(int cores, long[] ticks) {
        long all = Arrays.stream(ticks).sum();
        long rest = ticks[IDLE] + ticks[WAITING_FOR_DISKS] + ticks[STEAL];
        return new ProcessorTimes(cores, all - rest, ticks[STEAL], all);
    }

    private static int cores(String stat) {
        return (int) stat.lines().filter(line -> line.matches("cpu\\d.*")).count();
    }

    /** How many cores ran something since {@code before}, on average. */
    double busySince(ProcessorTimes before) {
        return inCores(busy - before.busy, before);
    }

    /** How many cores' worth was stolen since {@code before}, on average. */
    double stolenSince(ProcessorTimes before) {
        return inCores(stolen - before.stolen, before);
    }

    private double inCores(long ticks, ProcessorTimes before) {
        return all == before.all ? 0 : cores * (double) ticks / (all - before.all);
    }
}
