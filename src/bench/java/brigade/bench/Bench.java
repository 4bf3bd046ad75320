package brigade.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs all experiments one after another, or those named, prints a table and writes {@code
 * target/bench/bench.json}. Bars that are not held fail the run only with {@code
 * -Dbench.strict=true}: a busy machine is no fault of the program.
 */
final class Bench {

    private static final Duration MOST_PER_EXPERIMENT = Duration.ofMinutes(4);

    private Bench() {}

    static void main(String[] args) throws Exception {
        Set<String> known = Experiments.all().keySet();
        List<String> chosen = args.length == 0 ? List.copyOf(known) : List.of(args);
        if (!known.containsAll(chosen)) {
            System.err.println("bench: there are " + String.join(", ", known));
            System.exit(2);
        }
        Report report = run(chosen);
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        report.write(folder.resolve("bench.json"));
        System.out.println();
        System.out.print(report.table());
        System.out.printf(
                "%n%d of %d bars held; %s%n",
                report.held(), report.judged(), folder.resolve("bench.json"));
        System.exit(Boolean.getBoolean("bench.strict") && report.held() < report.judged() ? 1 : 0);
    }

    private static Report run(List<String> names) throws Exception {
        List<Bar> bars = new ArrayList<>();
        for (String name : names) {
            long start = System.nanoTime();
            System.out.printf("%-12s ...%n", name);
            try {
                bars.addAll(new FreshJvm(MOST_PER_EXPERIMENT).run(name));
            } catch (java.io.IOException e) {
                System.out.println("  " + e.getMessage());
                bars.add(Bar.atMost(0, name + " did not finish", Double.NaN, ""));
            }
            System.out.printf("%-12s %.0f s%n", name, (System.nanoTime() - start) / 1e9);
        }
        return new Report(bars);
    }
}
