package brigade.observe.live;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Keeps the flight recorder of a JVM going by recordings that end by themselves: every three
 * seconds a new one of six. So nothing goes on there when this program is killed, and no file is
 * left: what a recording leaves at its end goes to the null device. One thread.
 */
final class FlightLease {

    /** How often it is to be renewed. */
    static final Duration RENEWED = Duration.ofSeconds(3);

    /** The attach protocol takes no longer commands. */
    private static final int LONGEST = 1000;

    private static final List<String> WAITS =
            List.of("JavaMonitorEnter", "JavaMonitorWait", "ThreadPark", "ThreadSleep");
    private static final List<String> TRANSFERS =
            List.of("SocketRead", "SocketWrite", "FileRead", "FileWrite", "FileForce");
    private static final List<String> INSTANTS =
            List.of(
                    "ThreadStart",
                    "ThreadEnd",
                    "GCPhasePause",
                    "GCHeapSummary",
                    "CPUInformation",
                    "DataLoss");
    private static final String SAFEPOINT = "SafepointBegin";
    private static final String ALLOCATION = "ObjectAllocationSample";
    private static final int THROTTLED_SINCE = 25;

    private final AttachedJvm jvm;
    private final String name;
    private final List<String> settings;
    private int number;

    /**
     * @param name tells our recordings from others
     * @param threshold waits from here on are recorded
     */
    FlightLease(AttachedJvm jvm, String name, Duration threshold) {
        this.jvm = jvm;
        this.name = name;
        settings = List.of(waits(threshold), transfers(threshold, jvm.feature()));
    }

    private static String waits(Duration threshold) {
        StringBuilder text = new StringBuilder();
        for (String each : WAITS) {
            set(text, each, "enabled", "true");
            set(text, each, "threshold", nanos(threshold));
        }
        for (String each : INSTANTS) {
            set(text, each, "enabled", "true");
        }
        set(text, SAFEPOINT, "enabled", "true");
        set(text, SAFEPOINT, "threshold", nanos(threshold));
        set(text, ALLOCATION, "enabled", "true");
        set(text, ALLOCATION, "throttle", "100/s");
        set(text, ALLOCATION, "stackTrace", "false");
        return text.toString();
    }

    private static String transfers(Duration threshold, int feature) {
        StringBuilder text = new StringBuilder();
        for (String each : TRANSFERS) {
            set(text, each, "enabled", "true");
            set(text, each, "threshold", nanos(threshold));
            if (feature >= THROTTLED_SINCE && !each.equals("FileForce")) {
                set(text, each, "throttle", "off");
            }
        }
        periodic(text, "ExecutionSample", "20ms");
        periodic(text, "ThreadCPULoad", "1s");
        periodic(text, "CPULoad", "1s");
        return text.toString();
    }

    private static void periodic(StringBuilder text, String event, String period) {
        set(text, event, "enabled", "true");
        set(text, event, "period", period);
    }

    /** With a plus: these recordings begin with no settings, and a setting is new to them. */
    private static void set(StringBuilder text, String event, String setting, String value) {
        text.append(" +jdk.").append(event).append('#').append(setting).append('=').append(value);
    }

    private static String nanos(Duration threshold) {
        return threshold.toNanos() + "ns";
    }

    /** Starts the recorder, with waits: in a JVM that never used it, that takes some time. */
    void begin() throws ObserveException {
        number++;
        start(0);
    }

    /** Starts the rest, after {@link #begin}. */
    void complete() throws ObserveException {
        for (int part = 1; part < settings.size(); part++) {
            start(part);
        }
    }

    /**
     * Starts the next recording, and stops the one before.
     *
     * @throws ObserveException when the JVM refuses, or has ended
     */
    void renew() throws ObserveException {
        begin();
        complete();
        stop(number - 1);
    }

    private void start(int part) throws ObserveException {
        String command =
                "JFR.start name=%s settings=none duration=6s filename=%s%s"
                        .formatted(name(number, part), nowhere(), settings.get(part));
        if (command.length() > LONGEST) {
            throw new IllegalStateException("a command of " + command.length() + " letters");
        }
        String answer = jvm.command(command);
        if (!answer.contains("Started recording")) {
            throw refused(answer);
        }
    }

    private static ObserveException refused(String answer) {
        String said = answer.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        return new ObserveException(Obstacle.of(Obstacle.Kind.NO_RECORDER, said), null);
    }

    private static String nowhere() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
        return windows ? "NUL" : "/dev/null";
    }

    private String name(int lease, int part) {
        return name + '-' + lease + '-' + part;
    }

    private void stop(int lease) throws ObserveException {
        for (int part = 0; lease > 0 && part < settings.size(); part++) {
            jvm.command("JFR.stop name=" + name(lease, part));
        }
    }

    /** Stops recording. */
    void end() throws ObserveException {
        stop(number);
    }
}
