package brigade.server.shared;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process has used until now.
 *
 * @param cpuNanos processor time, in steps of 10 ms on Linux
 * @param residentBytes memory, as Linux tells it in /proc/self/status (VmRSS: pages that processes
 *     share count for each of them); 0 on other systems, which do not tell a program of itself
 */
public record ProcessUsage(long cpuNanos, long residentBytes) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    /** Of this process. */
    public static ProcessUsage own() {
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return new ProcessUsage(cpu.toNanos(), resident());
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeLong(cpuNanos);
        out.writeLong(residentBytes);
    }

    public static ProcessUsage read(DataInputStream in) throws IOException {
        return new ProcessUsage(in.readLong(), in.readLong());
    }

    private static long resident() {
        try {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(RESIDENT)) {
                    String kilobytes = line.substring(RESIDENT.length(), line.length() - 2);
                    return Long.parseLong(kilobytes.strip()) * 1024;
                }
            }
        } catch (IOException e) {
            // not Linux
        }
        return 0;
    }
}
