package brigade.measure;

import brigade.trace.CommonMark;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Trace;

import java.util.Optional;

/**
 * What happened while the UI thread did heavy work itself, told from the trace.
 *
 * @param start the work began, {@code System.nanoTime()}
 * @param end the work ended
 * @param bellsWaited rings of the bell that waited in that time, some of them already when it began
 * @param longestBellNanos how long the ring that waited longest waited
 * @param inputsWaited clicks and keys that were delivered only after it, before the next frame
 * @param stopped for how much of it the whole program stood still, nanoseconds: nobody's wait
 * @param servedMeanwhile orders that the restaurant's own threads served in that time, unseen
 */
public record FreezeStory(
        long start,
        long end,
        int bellsWaited,
        long longestBellNanos,
        int inputsWaited,
        long stopped,
        long servedMeanwhile) {

    /** How long the UI thread was frozen. */
    public long nanos() {
        return end - start - stopped;
    }

    /**
     * The longest freeze that ended within {@code [t0, t1]}, if the UI thread computed a sum there.
     */
    public static Optional<FreezeStory> of(Trace trace, long t0, long t1) {
        return trace.lanes(UiWatch.ROLE).stream()
                .findFirst()
                .flatMap(lane -> longest(trace, lane, t0, t1));
    }

    private static Optional<FreezeStory> longest(Trace trace, Lane lane, long t0, long t1) {
        Stretch longest = new Stretch(trace, lane);
        trace.spans(lane, t0, t1, longest::add);
        if (longest.end == Long.MIN_VALUE) {
            return Optional.empty();
        }
        Stops stops = Stops.of(trace, longest.start, t1);
        Waiters waiters = new Waiters(longest.end, stops);
        trace.marks(lane, longest.end, t1, waiters::add);
        long served =
                trace.requests().totals(longest.end).served()
                        - trace.requests().totals(longest.start).served();
        return Optional.of(
                new FreezeStory(
                        longest.start,
                        longest.end,
                        waiters.bells,
                        waiters.longestBell,
                        waiters.inputs,
                        stops.within(longest.start, longest.end),
                        served));
    }

    /** Who waited: the marks after the freeze whose cause lies before its end. */
    private static final class Waiters {
        private final long end;
        private final Stops stops;
        private boolean frameSeen;
        int bells;
        long longestBell;
        int inputs;

        Waiters(long end, Stops stops) {
            this.stops = stops;
            this.end = end;
        }

        void add(Event event) {
            if (event.mark() == CommonMark.PULSE) {
                frameSeen = true;
            } else if (event.mark() == CommonMark.INPUT && !frameSeen) {
                inputs++;
            } else if (event.mark() == CommonMark.ANSWERED) {
                long waited = Micros.toNanos(event.arg());
                long due = event.time() - waited;
                if (due < end) {
                    bells++;
                    longestBell = Math.max(longestBell, stops.ranBetween(due, event.time()));
                }
            }
        }
    }
}
