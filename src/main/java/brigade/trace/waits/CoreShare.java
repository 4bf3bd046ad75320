package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Trace;

import java.util.function.Consumer;

/**
 * How much of the time in which threads were running they were on a core: of those spans whose
 * thread has told it. The others had no core, as there were more threads than cores, or other
 * programs.
 *
 * @param ranNanos how long these spans are
 * @param coreNanos processor time in them
 */
public record CoreShare(long ranNanos, long coreNanos) {

    /** Between two instants; a span that is not over counts for nothing. Any thread. */
    public static CoreShare of(Trace trace, long t0, long t1) {
        long ran = 0;
        long core = 0;
        for (Lane lane : trace.lanes()) {
            Spans spans = new Spans();
            trace.events(lane, t0, t1, spans);
            ran += spans.ran;
            core += spans.core;
        }
        return new CoreShare(ran, core);
    }

    /** From 0 to 1, or NaN where nobody has told. */
    public double share() {
        return ranNanos == 0 ? Double.NaN : Math.min(1, coreNanos / (double) ranNanos);
    }

    /** Adds up those of a lane. */
    private static final class Spans implements Consumer<Event> {

        private static final int UNTOLD = -1;

        private long since;
        private boolean running;
        private int told = UNTOLD;
        private long ran;
        private long core;

        @Override
        public void accept(Event event) {
            if (event.mark() == CommonMark.ON_CORE) {
                told = event.arg();
            } else if (event.activity() != null) {
                if (running && told != UNTOLD) {
                    ran += event.time() - since;
                    core += 1_000L * told;
                }
                running = event.activity() == Activity.RUNNING;
                since = event.time();
                told = UNTOLD;
            }
        }
    }
}
