package brigade.observe.jfr;

import jdk.jfr.EventType;
import jdk.jfr.consumer.MetadataEvent;
import jdk.jfr.consumer.RecordedEvent;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** With which thresholds and periods a recording was made. */
final class JfrSettings {

    private static final Set<String> WAITS =
            Set.of("jdk.JavaMonitorEnter", "jdk.JavaMonitorWait", "jdk.ThreadPark");
    private static final long USUAL_PERIOD = 20_000_000;

    private final Map<Long, String> names = new HashMap<>();
    private final Map<String, Long> thresholds = new HashMap<>();
    private final Map<String, Long> periods = new HashMap<>();

    void types(MetadataEvent metadata) {
        for (EventType type : metadata.getEventTypes()) {
            names.put(type.getId(), type.getName());
        }
    }

    void take(RecordedEvent event) {
        String type = names.get(event.getLong("id"));
        String name = event.getString("name");
        String value = event.getString("value");
        if (type == null || name == null || value == null) {
            return;
        }
        long nanos = nanos(value);
        if (nanos >= 0 && name.equals("threshold")) {
            thresholds.merge(type, nanos, Math::min);
        } else if (nanos > 0 && name.equals("period")) {
            periods.put(type, nanos);
        }
    }

    /** The shortest wait that is recorded for sure, nanoseconds; -1 where that is not told. */
    long threshold() {
        return WAITS.stream()
                .mapToLong(name -> thresholds.getOrDefault(name, -1L))
                .max()
                .orElse(-1);
    }

    /** How long a sample stands for, nanoseconds. */
    long samplePeriod(String type) {
        return periods.getOrDefault(type, USUAL_PERIOD);
    }

    /** A length of time as settings have it: {@code 20 ms}; -1 where it is none. */
    static long nanos(String text) {
        String whole = text.strip();
        int space = whole.indexOf(' ');
        if (space < 0) {
            return -1;
        }
        try {
            long number = Long.parseLong(whole.substring(0, space));
            return switch (whole.substring(space + 1).toLowerCase(Locale.ROOT)) {
                case "ns" -> number;
                case "us" -> number * 1_000;
                case "ms" -> number * 1_000_000;
                case "s" -> number * 1_000_000_000L;
                case "m" -> number * 60_000_000_000L;
                default -> -1;
            };
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
