package brigade.trace.file;

import org.jspecify.annotations.Nullable;

/** One event of a file as it stands there; filled again and again. */
final class ChromeEvent {

    /** What kind it is, or 0. */
    char phase;

    String name = "";
    String category = "";
    String scope = "";
    String id = "";
    long pid;
    long tid;

    /** Nanoseconds, or {@link Timestamps#ABSURD}. */
    long time;

    /** Nanoseconds, or {@link Timestamps#ABSURD}. */
    long duration;

    /** What could not be a time, for the message. */
    @Nullable String absurd;

    final Arguments args = new Arguments();

    void clear() {
        phase = 0;
        name = "";
        category = "";
        scope = "";
        id = "";
        pid = 0;
        tid = 0;
        time = Timestamps.ABSURD;
        duration = 0;
        absurd = null;
        args.clear();
    }
}
