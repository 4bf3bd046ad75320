package brigade.observe;

import brigade.trace.Activity;

import java.util.List;
import java.util.Locale;

/** What the time of a thread went into, as reports add it up, in their order. */
public enum Spent {
    RUNNING,
    WAITING,
    BLOCKED,
    SLEEPING,
    IO,
    UNKNOWN;

    List<Activity> activities() {
        return switch (this) {
            case RUNNING -> List.of(Activity.RUNNING);
            case WAITING -> List.of(Activity.WAITING, Activity.IDLE);
            case BLOCKED -> List.of(Activity.BLOCKED);
            case SLEEPING -> List.of(Activity.SLEEPING);
            case IO -> List.of(Activity.IO);
            case UNKNOWN -> List.of(Activity.UNKNOWN, Activity.RUNNABLE);
        };
    }

    /** Its name in figures and in the keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
