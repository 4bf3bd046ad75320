package brigade.lab;

import brigade.lab.wire.LabMessage;
import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Term;

/** What a thread does next, as its run's trace calls it. */
enum LabTerm implements Term {
    BEGIN("begins", Activity.RUNNING),
    READ("reads:", Activity.RUNNING),
    WRITE("writes:", Activity.RUNNING),
    UPDATE("calls:", Activity.RUNNING),
    LOCK("locks:", Activity.RUNNING),
    UNLOCK("unlocks:", Activity.RUNNING),
    WAIT("waits:", Activity.WAITING),
    RELOCK("relocks:", Activity.BLOCKED),
    NOTIFY("notifies:", Activity.RUNNING),
    PRINT("prints", Activity.RUNNING),
    START("starts:", Activity.RUNNING),
    JOIN("joins:", Activity.WAITING),
    SLEEP("sleeps", Activity.SLEEPING),
    PARK("parks", Activity.WAITING),
    AWAIT("awaits:", Activity.WAITING),
    YIELD("yields", Activity.RUNNING),
    /** Another thread makes the step instead. */
    FREE("could go on", Activity.RUNNABLE);

    private final String label;
    private final Activity activity;

    LabTerm(String label, Activity activity) {
        this.label = label;
        this.activity = activity;
    }

    /** The label of what a thread would do, with the variable or the lock that it is about. */
    static String of(LabMessage thread) {
        String label = valueOf(thread.text("action")).label;
        return label.endsWith(":") ? label + ' ' + thread.textOr("variable", "") : label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Activity activity() {
        return activity;
    }

    @Override
    public Argument argument() {
        return Argument.NOTHING;
    }

    @Override
    public String key() {
        return label.endsWith(":") ? "" : "lab." + label.replace(' ', '-');
    }
}
