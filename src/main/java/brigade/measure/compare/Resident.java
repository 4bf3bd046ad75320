package brigade.measure.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The resident memory of processes, as Linux tells it in /proc; NaN on other systems. Pages that
 * processes share count for each of them.
 */
public final class Resident {

    private Resident() {}

    /** Bytes of this process; NaN where the system does not tell. */
    public static double own() {
        return of(Path.of("/proc/self/status"));
    }

    /** Bytes of another process; 0 if it has ended. */
    static double of(long pid) {
        double bytes = of(Path.of("/proc/" + pid + "/status"));
        return Double.isNaN(bytes) ? 0 : bytes;
    }

    private static double of(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(Resident::bytes)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN; // the process has ended, or there is no /proc
        }
    }

    private static double bytes(String line) {
        return Double.parseDouble(line.replaceAll("\\D", "")) * 1_024;
    }
}
