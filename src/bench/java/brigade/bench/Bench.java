package brigade.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs all experiments one after another, but for those that run by their name only, or those
 * named, prints a table and writes {@code target/bench/bench.json}. Bars that are not held fail the
 * run only with {@code -Dbench.strict=true}: a busy machine is no fault of the program.
 */
final class Bench {

    private Bench() {}

    static void main(String[] args) throws Exception {
        Map<String, Experiment> known = Experiments.all();
        List<String> chosen = args.length == 0 ? usual(known) : List.of(args);
        if (!known.keySet().containsAll(chosen)) {
            System.err.println("bench: there are " + String.join(", ", known.keySet()));
            System.exit(2);
        }
        known.keySet().retainAll(chosen);
        Report report = run(known);
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        report.write(folder.resolve("bench.json"));
        System.out.println();
        System.out.print(report.table());
        System.out.printf(
                "%n%d of %d bars held; %s%n",
                report.held(), report.judged(), folder.resolve("bench.json"));
        System.exit(Boolean.getBoolean("bench.strict") && report.held() < report.judged() ? 1 : 0);
    }

    private static List<String> usual(Map<String, Experiment> known) {
        return known.entrySet().stream()
                .filter(experiment -> !experiment.getValue().byNameOnly())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Report run(Map<String, Experiment> chosen) throws Exception {
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<String, Experiment> experiment : chosen.entrySet()) {
            String name = experiment.getKey();
            long start = System.nanoTime();
            System.out.printf("%-12s ...%n", name);
            try {
                bars.addAll(new FreshJvm(experiment.getValue().most()).run(name));
            } catch (java.io.IOException e) {
                System.out.println("  " + e.getMessage());
                bars.add(Bar.atMost(0, name + " did not finish", Double.NaN, ""));
            }
            System.out.printf("%-12s %.0f s%n", name, (System.nanoTime() - start) / 1e9);
        }
        return new Report(bars);
    }
}
