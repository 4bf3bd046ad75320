package brigade.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What Linux tells of the time of all cores since it started, in ticks (proc(5), {@code
 * /proc/stat}); all zero on other systems.
 *
 * @param stolen when a core had something to run and the host of this virtual machine ran another
 * @param all of any kind
 */
record ProcessorTimes(long stolen, long all) {

    private static final Path STAT = Path.of("/proc/stat");
    private static final String ALL_CORES = "cpu ";

    /** user, nice, system, idle, iowait, irq, softirq, steal; what follows is part of the first. */
    private static final int KINDS = 8;

    static ProcessorTimes now() {
        try {
            return Files.isReadable(STAT) ? of(Files.readString(STAT)) : new ProcessorTimes(0, 0);
        } catch (IOException e) {
            return new ProcessorTimes(0, 0);
        }
    }

    static ProcessorTimes of(String stat) {
        return stat.lines()
                .filter(line -> line.startsWith(ALL_CORES))
                .map(line -> line.substring(ALL_CORES.length()).strip().split(" +"))
                .filter(ticks -> ticks.length >= KINDS)
                .map(ticks ->
                        Arrays.stream(ticks).limit(KINDS).mapToLong(Long::parseLong).toArray())
                .map(ticks -> new ProcessorTimes(ticks[KINDS - 1], Arrays.stream(ticks).sum()))
                .findFirst()
                .orElse(new ProcessorTimes(0, 0));
    }

    /** The share of all cores' time since {@code before} that was stolen, 0 … 1. */
    double stolenSince(ProcessorTimes before) {
        return all == before.all ? 0 : (stolen - before.stolen) / (double) (all - before.all);
    }
}
