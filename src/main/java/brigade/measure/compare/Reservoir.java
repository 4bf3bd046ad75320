package brigade.measure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Keeps so many values at most, each of all that came with the same chance (Vitter, Random Sampling
 * with a Reservoir, 1985, algorithm R). One thread at a time.
 */
final class Reservoir {

    private final int most;
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Double> kept = new ArrayList<>();
    private long came;

    Reservoir(int most) {
        this.most = most;
    }

    void add(double value) {
        came++;
        if (kept.size() < most) {
            kept.add(value);
        } else {
            long place = random.nextLong(came);
            if (place < most) {
                kept.set((int) place, value);
            }
        }
    }

    /** By rising value. */
    List<Double> sorted() {
        return kept.stream().sorted().toList();
    }
}
