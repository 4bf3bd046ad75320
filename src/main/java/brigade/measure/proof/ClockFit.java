package brigade.measure.proof;

import brigade.trace.TraceClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns instants of a flight recording into those of {@link System#nanoTime()}: by events that
 * carry the nanoTime at which they were made. Between two of them it takes the line, outside the
 * nearest one.
 */
final class ClockFit {

    /**
     * An event that carries its nanoTime, which was read just before.
     *
     * @param recorded when it was, by the clock of the recording
     * @param nanos the nanoTime that it carries
     */
    record Sample(long recorded, long nanos) {
        /** The true distance of the clocks, and the time between the two readings. */
        long offset() {
            return recorded - nanos;
        }
    }

    private static final int MACHINE_SAMPLES = 100;

    private final List<Sample> anchors;

    private ClockFit(List<Sample> anchors) {
        this.anchors = anchors;
    }

    /**
     * Takes of each burst the sample between whose two readings the least time went by: a thread
     * that lost its core there says nothing of the clocks.
     *
     * @param samples in any order
     * @param burstNanos samples that follow one another within so much are a burst
     * @throws IllegalArgumentException if there is none
     */
    static ClockFit of(List<Sample> samples, long burstNanos) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("the recording has no event that tells its clock");
        }
        List<Sample> sorted = new ArrayList<>(samples);
        sorted.sort(Comparator.comparingLong(Sample::nanos));
        List<Sample> anchors = new ArrayList<>();
        Sample best = sorted.getFirst();
        long last = best.nanos();
        for (Sample sample : sorted) {
            if (sample.nanos() - last > burstNanos) {
                anchors.add(best);
                best = sample;
            } else if (sample.offset() < best.offset()) {
                best = sample;
            }
            last = sample.nanos();
        }
        anchors.add(best);
        return new ClockFit(anchors);
    }

    /** Of the system's clock, which recordings of all processes of a machine go by. */
    static ClockFit ofMachine() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < MACHINE_SAMPLES; i++) {
            long nanos = System.nanoTime();
            Instant now = Instant.now();
            samples.add(new Sample(TraceClock.Foreign.epochNanos(now), nanos));
        }
        return of(samples, Long.MAX_VALUE);
    }

    /** The nanoTime at an instant of the recording. */
    long toNanos(long recorded) {
        int after = 0;
        while (after < anchors.size() && anchors.get(after).recorded() < recorded) {
            after++;
        }
        if (after == 0) {
            return recorded - anchors.getFirst().offset();
        }
        if (after == anchors.size()) {
            return recorded - anchors.getLast().offset();
        }
        Sample left = anchors.get(after - 1);
        Sample right = anchors.get(after);
        double share = (recorded - left.recorded()) / (double) (right.recorded() - left.recorded());
        return recorded - left.offset() - Math.round(share * (right.offset() - left.offset()));
    }

    /** By how much the distance of the clocks changed at most, nanoseconds. */
    long drift() {
        long least = anchors.stream().mapToLong(Sample::offset).min().orElseThrow();
        long most = anchors.stream().mapToLong(Sample::offset).max().orElseThrow();
        return most - least;
    }
}
