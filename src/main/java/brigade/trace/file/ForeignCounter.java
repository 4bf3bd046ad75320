package brigade.trace.file;

import brigade.trace.Counter;
import brigade.trace.Recorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A counter of another program: its samples, in any order. */
final class ForeignCounter {

    private record Sample(long time, long value) {}

    private final String name;
    private final List<Sample> samples = new ArrayList<>();

    ForeignCounter(String name) {
        this.name = name;
    }

    void add(long time, long value) {
        samples.add(new Sample(time, value));
    }

    void record(Recorder recorder) {
        Counter counter = recorder.counter(name, "");
        samples.sort(Comparator.comparingLong(Sample::time));
        for (Sample sample : samples) {
            counter.setAt(sample.time(), sample.value());
        }
        samples.clear();
    }
}
