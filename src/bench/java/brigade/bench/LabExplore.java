package brigade.bench;

import brigade.lab.ExploreLimits;
import brigade.lab.Explored;
import brigade.lab.Lab;
import brigade.lab.LabClient;
import brigade.lab.LabProgram;
import brigade.lab.Labs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How long a warm lab JVM takes to know all schedules of each lab, and how quickly it replays. */
final class LabExplore implements Experiment {
    private static final long REPLAYS = 4_000;

    /** What a person waits for, from the request to the answer. */
    private record Wait(String name, double seconds) {}

    @Override
    public List<Bar> run() throws Exception {
        List<Wait> waits = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        try (LabClient client = new LabClient()) {
            client.warm();
            for (Lab lab : Labs.shipped().all()) {
                for (Lab.Variant each : lab.variants()) {
                    waits.add(explored(client, LabProgram.of(lab, each)));
                }
            }
            for (Lab lab : Labs.shipped().all()) {
                rates.add(rate(client, LabProgram.of(lab, lab.variants().getFirst())));
            }
        }
        double first = waits.getFirst().seconds();
        waits.sort((a, b) -> Double.compare(a.seconds(), b.seconds()));
        Wait usual = waits.get((int) Math.ceil(0.95 * waits.size()) - 1);
        rates.sort(null);
        return List.of(
                Bar.atMost(0.3, "lab 1, all schedules", first, "s"),
                Bar.atMost(2, "95 % of the labs' programs", usual.seconds(), "s"),
                Bar.atMost(
                        15,
                        "the longest, " + waits.getLast().name(),
                        waits.getLast().seconds(),
                        "s"),
                Bar.atLeast(
                        10_000, "replays a second, median lab", rates.get(rates.size() / 2), "1/s"),
                Bar.seen("  slowest lab", rates.getFirst(), "1/s", Double.NaN));
    }

    private static Wait explored(LabClient client, LabProgram program) throws IOException {
        long since = System.nanoTime();
        Explored all = client.explore(program, ExploreLimits.STANDARD, _ -> {});
        if (!all.complete()) {
            throw new IllegalStateException(program.name() + " is not complete");
        }
        return new Wait(program.name(), (System.nanoTime() - since) / 1e9);
    }

    /** Of its shortest schedule to the first outcome, again and again. */
    private static double rate(LabClient client, LabProgram program) throws IOException {
        String schedule =
                client.explore(program, ExploreLimits.STANDARD, _ -> {})
                        .outcomes()
                        .getFirst()
                        .schedule();
        if (schedule.contains("(")) {
            schedule = schedule.replace("(", "").replace(")", "");
        }
        client.replay(program, schedule, REPLAYS); // warm
        return REPLAYS / client.replay(program, schedule, REPLAYS).real("seconds");
    }
}
