package brigade.trace.file;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Files of other programs that people take for a trace: which is called what, and how it is told.
 */
enum OtherFormat {
    SPEEDSCOPE("a speedscope profile"),
    FIREFOX("a profile of the Firefox profiler"),
    CPU_PROFILE("a CPU profile of V8 (.cpuprofile)"),
    JSON_THREAD_DUMP("a thread dump"),
    OPEN_TELEMETRY("a trace of OpenTelemetry"),
    FLIGHT_RECORDING("a recording of the JDK's flight recorder (.jfr)"),
    HEAP_DUMP("a heap dump"),
    THREAD_DUMP("a thread dump");

    static final String WHAT_OPENS =
            "Brigade opens its own traces (.brigade), Chrome's (.json, .json.gz), flight recordings"
                    + " (.jfr) and thread dumps";

    private final String called;

    OtherFormat(String called) {
        this.called = called;
    }

    /** What begins with these bytes, or null when none of these formats does. */
    static @Nullable OtherFormat ofBeginning(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        if (text.startsWith("FLR\0")) {
            return FLIGHT_RECORDING;
        } else if (text.startsWith("JAVA PROFILE ")) {
            return HEAP_DUMP;
        } else if (text.contains("Full thread dump")) {
            return THREAD_DUMP;
        }
        return null;
    }

    /** What has these fields on top, or null when none of these formats does. */
    static @Nullable OtherFormat ofFields(Set<String> names) {
        if (names.contains("profiles") && names.contains("shared")) {
            return SPEEDSCOPE;
        } else if (names.contains("meta") && names.contains("threads")) {
            return FIREFOX;
        } else if (names.contains("nodes") && names.contains("timeDeltas")) {
            return CPU_PROFILE;
        } else if (names.contains("threadDump")) {
            return JSON_THREAD_DUMP;
        } else if (names.contains("resourceSpans")) {
            return OPEN_TELEMETRY;
        }
        return null;
    }

    Refusal refusal() {
        return new Refusal("it is " + called + ": " + WHAT_OPENS);
    }
}
