package brigade.ui.inspector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Java source that the application was compiled from, as far as threads are seen running it.
 * Not thread-safe.
 */
public final class SourceBook {

    /** Where what a role does is written. */
    private static final Map<String, List<String>> FILES =
            Map.of(
                    "cook", List.of("server/Cooking.java", "server/Exchange.java"),
                    "server", List.of("server/Serving.java", "server/Exchange.java"),
                    "cashier", List.of("server/Charging.java", "server/Exchange.java"),
                    "guests", List.of("restaurant/Guests.java"),
                    "worker", List.of("work/HeavySum.java"),
                    "ui", List.of("ui/page/Heartbeat.java", "work/HeavySum.java"));

    private final Map<String, List<String>> read = new HashMap<>();

    /**
     * The method in which a thread of this role does what {@code label} says, in at most {@code
     * most} lines.
     */
    public Optional<SourceExcerpt> find(String role, String label, int most) {
        return FILES.getOrDefault(role, List.of()).stream()
                .flatMap(file ->
                        SourceExcerpt.of(
                                file.substring(file.lastIndexOf('/') + 1), lines(file), label, most)
                                .stream())
                .findFirst();
    }

    private List<String> lines(String file) {
        return read.computeIfAbsent(file, SourceBook::load);
    }

    private static List<String> load(String file) {
        try (InputStream in = SourceBook.class.getResourceAsStream("/brigade/source/" + file)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
