package brigade.measure.compare;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a measurement ran on; nothing that names a person or a host.
 *
 * @param processor as it calls itself, or its architecture
 * @param cores that the app may use
 * @param memoryBytes of the machine
 */
public record Machine(
        String processor, int cores, long memoryBytes, String system, String javaRuntime) {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    /** This one. */
    public static Machine here() {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                processor(system.getArch()),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize(),
                system.getName() + " " + system.getVersion().replaceFirst("-.*", ""),
                Runtime.version().toString());
    }

    private static String processor(String otherwise) {
        try {
            return Files.readAllLines(PROCESSOR).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise; // only Linux has that file
        }
    }
}
