package brigade.bench;

import com.sun.management.UnixOperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process holds of the machine.
 *
 * @param residentMegabytes memory, of 10^6 bytes; NaN where the system does not tell
 * @param openFiles file descriptors, sockets among them; 0 where the system has none
 * @param threads platform threads of Java
 */
record OwnProcess(double residentMegabytes, long openFiles, int threads) {

    private static final Path STATUS = Path.of("/proc/self/status");

    static OwnProcess now() throws IOException {
        return new OwnProcess(
                resident(), files(), ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private static double resident() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return Double.NaN;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1_024 / 1e6)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static long files() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }
}
