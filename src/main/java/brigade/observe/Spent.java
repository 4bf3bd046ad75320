package brigade.observe;

import brigade.trace.Activity;

import java.util.List;
import java.util.Locale;

/** What the time of a thread went into, as reports add it up, in their order. */
public enum Spent {
    RUNNING(Activity.RUNNING),
    WAITING(Activity.WAITING, Activity.IDLE),
    BLOCKED(Activity.BLOCKED),
    SLEEPING(Activity.SLEEPING),
    IO(Activity.IO),
    UNKNOWN(Activity.UNKNOWN, Activity.RUNNABLE);

    private final List<Activity> activities;

    Spent(Activity... activities) {
        this.activities = List.of(activities);
    }

    List<Activity> activities() {
        return activities;
    }

    /** Its name in figures and in the keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
