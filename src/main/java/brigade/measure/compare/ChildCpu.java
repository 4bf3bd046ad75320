package brigade.measure.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processor time of this process's children that have ended, as Linux counts it in {@code
 * /proc/self/stat} (see proc(5)); none on other systems.
 */
final class ChildCpu {

    private static final Path STAT = Path.of("/proc/self/stat");

    /** Linux tells in hundredths of a second, whatever its own clock does. */
    private static final long NANOS_PER_TICK = 10_000_000;

    /** Fields 16 and 17, counted from the third: the name before it may hold spaces. */
    private static final int USER = 16 - 3;

    private static final int SYSTEM = 17 - 3;

    private ChildCpu() {}

    static long nanos() {
        try {
            return nanos(Files.readString(STAT));
        } catch (IOException e) {
            return 0; // only Linux has that file
        }
    }

    static long nanos(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * NANOS_PER_TICK;
    }
}
