package brigade.observe;

import brigade.observe.dump.DumpTrace;
import brigade.trace.Trace;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;

import java.util.List;

/**
 * What has been observed of a program, as reports tell it.
 *
 * @param deadlocks rings of threads, each confirmed where the source can
 * @param counts of events
 */
public record Observation(
        SourceFacts source,
        Trace trace,
        List<List<RingLink>> deadlocks,
        List<List<ChainLink>> chains,
        Counts counts) {

    public Observation {
        deadlocks = List.copyOf(deadlocks);
        chains = List.copyOf(chains);
    }

    /**
     * How many events there are.
     *
     * @param late came when their time was final already, and were cut
     * @param lost are not in the trace
     */
    public record Counts(long events, long late, long lost) {}

    /**
     * Whether it is of one instant, as one dump is: its threads are counted, their times tell
     * nothing.
     */
    private boolean isInstant() {
        return trace.end() - trace.start() <= DumpTrace.INSTANT;
    }

    /** Whether of its threads only their number is told, as it is of one instant. */
    public boolean countsThreads(List<ThreadSeconds> threads) {
        return isInstant() && threads.stream().allMatch(thread -> thread.nanos().size() <= 1);
    }

    /** How long it was observed. */
    public double seconds() {
        return (trace.end() - trace.start()) / 1e9;
    }

    /** Of what a file holds, which is called so. */
    public static Observation of(String name, OpenedTrace opened) {
        return of(SourceFacts.ofFile(name), opened.trace(), opened.losses());
    }

    /** Of a trace that is whole: rings and chains are those at its end. */
    public static Observation of(SourceFacts source, Trace trace, Losses losses) {
        WaitsAtEnd waits = WaitsAtEnd.of(trace);
        return new Observation(
                source,
                trace,
                waits.rings(),
                waits.chains(),
                new Counts(
                        trace.stats().events(),
                        0,
                        losses.dropped()
                                + losses.released()
                                + trace.stats().dropped()
                                + trace.stats().released()));
    }
}
