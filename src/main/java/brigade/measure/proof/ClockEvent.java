package brigade.measure.proof;

import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Tells a flight recording what nanoTime was. */
@Name(ClockEvent.NAME)
@Label("Brigade's clock")
@Description("What System.nanoTime() was at this event")
@StackTrace(false)
final class ClockEvent extends Event {

    static final String NAME = "brigade.Clock";

    private static final int BURST = 5;

    /** Events of a burst follow one another within so much. */
    static final long BURST_NANOS = 20_000_000;

    @Label("nanoTime")
    long nanos;

    /** Some in a row, so that one at least is not torn apart. */
    static void burst() {
        for (int i = 0; i < BURST; i++) {
            ClockEvent event = new ClockEvent();
            event.nanos = System.nanoTime();
            event.commit();
        }
    }
}
