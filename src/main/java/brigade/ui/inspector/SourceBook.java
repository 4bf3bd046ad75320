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

    /** Where threads begin what they do, each with a label of its own. */
    static final List<String> FILES =
            List.of(
                    "server/steps/Serving.java",
                    "server/steps/Walking.java",
                    "server/steps/Frying.java",
                    "server/steps/Querying.java",
                    "server/steps/Uploading.java",
                    "server/steps/Acting.java",
                    "server/steps/Summing.java",
                    "server/steps/Charging.java",
                    "server/pool/PoolQueues.java",
                    "server/pool/Station.java",
                    "server/single/SingleThreadModel.java",
                    "server/steps/Meal.java",
                    "server/process/ChildProcess.java",
                    "server/loop/Loop.java",
                    "restaurant/Guests.java",
                    "work/HeavySum.java",
                    "ui/page/Heartbeat.java");

    private final Map<String, List<String>> read = new HashMap<>();

    /** The method in which a thread does what {@code label} says. */
    public Optional<SourceExcerpt> find(String label) {
        return FILES.stream()
                .flatMap(file -> SourceExcerpt.of(name(file), lines(file), label).stream())
                .findFirst();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
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
