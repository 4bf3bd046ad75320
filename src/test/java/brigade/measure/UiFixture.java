package brigade.measure;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import java.util.ArrayDeque;
import java.util.Queue;

/** A UI thread without a toolkit: the test is the UI thread, and time is held. */
final class UiFixture {

    final HeldClock clock = new HeldClock();
    final Recorder recorder = Recorder.ofPast(1 << 22, RestaurantVocabulary.ALL);
    final Queue<Runnable> posted = new ArrayDeque<>();
    final UiWatch watch = new UiWatch(recorder, posted::add, clock);
    private final int sum = recorder.label("sum");

    /** One frame that takes 2 ms, then 14 ms in which the thread is free. */
    void frame() {
        watch.pulse(clock.getAsLong());
        clock.passMillis(2);
        watch.pulseDone();
        clock.passMillis(14);
    }

    void frames(int count) {
        for (int i = 0; i < count; i++) {
            frame();
        }
    }

    /** The UI thread computes so long and can do nothing else. */
    void heavySum(long millis) {
        watch.lane().beginAt(clock.getAsLong(), Activity.RUNNING, sum, 0, 1);
        clock.passMillis(millis);
        watch.lane().endAt(clock.getAsLong());
    }

    /** The UI thread runs what was posted to it. */
    void runPosted() {
        for (Runnable task = posted.poll(); task != null; task = posted.poll()) {
            task.run();
        }
    }

    Trace trace() {
        recorder.trace().advance();
        return recorder.trace();
    }
}
