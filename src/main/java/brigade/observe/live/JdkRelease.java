package brigade.observe.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the file {@code release} of a JDK says of it.
 *
 * @param version such as {@code 25.0.3}, or empty
 * @param openJ9 whether its JVM is not HotSpot
 */
record JdkRelease(String version, boolean openJ9) {

    static final JdkRelease UNKNOWN = new JdkRelease("", false);

    /**
     * Of the JDK to which a command belongs.
     *
     * @param java the file that was started
     */
    static JdkRelease of(Path java) {
        try {
            Path bin = java.toRealPath().getParent();
            Path home = bin == null ? null : bin.getParent();
            if (home == null) {
                return UNKNOWN;
            }
            if (Files.exists(home.resolve("jre")) || !Files.exists(home.resolve("release"))) {
                Path above = home.getParent(); // JDK 8 has its java in jre/bin, too
                home = above != null && Files.exists(above.resolve("release")) ? above : home;
            }
            return read(home.resolve("release"));
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    private static JdkRelease read(Path file) throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                fields.put(line.substring(0, equals), line.substring(equals + 1).replace("\"", ""));
            }
        }
        String variant = fields.getOrDefault("JVM_VARIANT", "");
        return new JdkRelease(
                fields.getOrDefault("JAVA_VERSION", ""), variant.equalsIgnoreCase("openj9"));
    }

    /** The number of the JDK: 8 of {@code 1.8.0_392}; 0 where it is not known. */
    static int feature(String version) {
        String digits = version.startsWith("1.") ? version.substring(2) : version;
        int end = 0;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        return end == 0 || end > 4 ? 0 : Integer.parseInt(digits.substring(0, end));
    }
}
