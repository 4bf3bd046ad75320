package brigade.bench;

import com.sun.management.UnixOperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What this process holds of the machine.
 *
 * @param residentMegabytes memory, of 10^6 bytes; NaN where the system does not tell
 * @param openFiles file descriptors, sockets among them, that were open all the time in a second:
 *     what a request has open for a moment is none; 0 where the system has none
 * @param threads platform threads of Java, likewise
 */
record OwnProcess(double residentMegabytes, long openFiles, int threads) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int LOOKS = 20;
    private static final Duration BETWEEN = Duration.ofMillis(50);

    static OwnProcess now() throws IOException, InterruptedException {
        long files = Long.MAX_VALUE;
        int threads = Integer.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            files = Math.min(files, files());
            threads = Math.min(threads, ManagementFactory.getThreadMXBean().getThreadCount());
            Thread.sleep(BETWEEN);
        }
        return new OwnProcess(resident(), files, threads);
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
