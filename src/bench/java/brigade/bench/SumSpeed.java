package brigade.bench;

import brigade.restaurant.SumService;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import java.util.List;
import java.util.concurrent.SynchronousQueue;

/**
 * The sum as the back room computes it, with progress, partial sums and a message, against a bare
 * loop; and on all cores against one.
 */
final class SumSpeed implements Experiment {

    private static final int COUNT = 10_000_000;
    private static final int ROUNDS = 60;
    private static final int TIMES = 15;

    private final SynchronousQueue<String> messages = new SynchronousQueue<>();
    private long sink;

    @Override
    public List<Bar> run() throws Exception {
        try (Recorder recorder = Recorder.start(64 << 20, RestaurantVocabulary.ALL);
                SumService backRoom = new SumService(recorder, this::put)) {
            Medians.alternating(3, this::bareLoop, () -> rounds(backRoom, 1));
            Medians.Pair one =
                    Medians.alternating(TIMES, this::bareLoop, () -> rounds(backRoom, 1));
            int cores = Runtime.getRuntime().availableProcessors();
            rounds(backRoom, cores);
            Medians.Pair all =
                    Medians.alternating(
                            TIMES, () -> rounds(backRoom, 1), () -> rounds(backRoom, cores));
            return List.of(
                    Bar.atMostTimes(
                            1.1,
                            "sum with progress by a bare loop",
                            one.second(),
                            "ms",
                            one.first()),
                    Bar.atLeastTimes(
                            0.85 * cores,
                            "speed of the sum on all " + cores + " cores by one",
                            1e3 / all.second(),
                            "/s",
                            1e3 / all.first()));
        }
    }

    private double bareLoop() {
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            sink += sum(COUNT);
        }
        return (System.nanoTime() - start) / 1e6 / ROUNDS;
    }

    private static long sum(int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += i;
        }
        return sum;
    }

    private double rounds(SumService backRoom, int workers) throws InterruptedException {
        backRoom.start(new SumRequest(COUNT, ROUNDS), workers, false);
        messages.take();
        if (backRoom.last() instanceof SumOutcome.Done done && done.result() == sum(COUNT)) {
            return done.elapsedNanos() / 1e6 / ROUNDS;
        }
        throw new IllegalStateException("the sum went wrong: " + backRoom.last() + " " + sink);
    }

    private void put(String message) {
        try {
            messages.put(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
