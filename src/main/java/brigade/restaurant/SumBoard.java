package brigade.restaurant;

import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.trace.Counter;
import brigade.trace.Recorder;
import brigade.work.SumRequest;

import java.util.HashMap;
import java.util.Map;

/**
 * The counters of the sum. The shared ones are written under this board's lock; "sum done k" and
 * "sum part k" by worker k alone, where 0 is a thread that is no worker.
 */
final class SumBoard {
    private final Recorder recorder;
    private final Counter count;
    private final Counter batch;
    private final Counter rounds;
    private final Counter result;
    private final Counter rate;
    private final Map<Integer, Part> parts = new HashMap<>();

    SumBoard(Recorder recorder) {
        this.recorder = recorder;
        count = recorder.counter(RestaurantCounter.SUM_COUNT);
        batch = recorder.counter(RestaurantCounter.SUM_BATCH);
        rounds = recorder.counter(RestaurantCounter.SUM_ROUNDS);
        result = recorder.counter(RestaurantCounter.SUM_RESULT);
        rate = recorder.counter(RestaurantCounter.SUM_RATE);
    }

    synchronized Part part(int worker) {
        return parts.computeIfAbsent(
                worker,
                k ->
                        new Part(
                                recorder.counter(RestaurantCounter.SUM_DONE, Integer.toString(k)),
                                recorder.counter(RestaurantCounter.SUM_PART, Integer.toString(k))));
    }

    /** A batch of rounds begins. */
    synchronized void batch(SumRequest request) {
        count.set(request.count());
        batch.set(request.rounds());
        rounds.set(0);
    }

    /** Round {@code number} of its batch, counted from 1, is done. */
    synchronized void round(int number, long sum, long elementsPerSecond) {
        rounds.set(number);
        result.set(sum);
        rate.set(elementsPerSecond);
    }

    /** What one worker has added in this round, and the sum of that. */
    record Part(Counter done, Counter sum) {
        void set(long elements, long partial) {
            done.set(elements);
            sum.set(partial);
        }
    }
}
