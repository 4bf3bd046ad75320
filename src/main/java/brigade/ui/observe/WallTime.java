package brigade.ui.observe;

import brigade.trace.TraceClock;
import brigade.ui.page.TraceSession;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of day at an instant of a trace, where the trace has one. */
final class WallTime {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** What says that it is earlier has no date. */
    private static final long EARLIEST = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();

    private WallTime() {}

    /** The time of day here; where nobody knows it, the time since the beginning of the trace. */
    static String of(TraceSession session, long t) {
        if (session.trace().clock() instanceof TraceClock.Foreign clock) {
            long millis = clock.toForeign(t) / 1_000_000;
            if (millis > EARLIEST) {
                return SECONDS.format(
                        LocalTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault()));
            }
        }
        return session.units().instant(t - session.clock().origin());
    }
}
