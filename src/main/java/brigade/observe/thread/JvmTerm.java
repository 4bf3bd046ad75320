package brigade.observe.thread;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Term;

/** What threads of a JVM are seen at. */
public enum JvmTerm implements Term {
    /** Wants a monitor or a lock; the name of its class follows. */
    BLOCKED("blocked:", Activity.BLOCKED, Argument.LOCK),
    /** Waits to be told, for a permit, an element or a result; the name of the class follows. */
    WAITS("waits:", Activity.WAITING, Argument.LOCK),
    SLEEPS("sleeps", Activity.SLEEPING, Argument.NOTHING),
    /** In its pool, for the next task. */
    IDLE("idle in its pool", Activity.IDLE, Argument.NOTHING),
    /** For events of many channels. */
    SELECTS("select", Activity.WAITING, Argument.NOTHING),
    ACCEPTS("accept", Activity.WAITING, Argument.NOTHING),
    CONNECTS("connect", Activity.IO, Argument.NOTHING),
    SOCKET_READ("socket read", Activity.IO, Argument.NOTHING),
    SOCKET_WRITE("socket write", Activity.IO, Argument.NOTHING),
    FILE_READ("file read", Activity.IO, Argument.NOTHING),
    FILE_WRITE("file write", Activity.IO, Argument.NOTHING),
    PROCESS_END("process end", Activity.WAITING, Argument.NOTHING),
    /** Nothing recorded, but how much of a core it had at most. */
    NO_WAIT_RECORDED("no wait recorded", Activity.RUNNING, Argument.PERMILLE),
    /** Nothing recorded; it could go on for longer than it had a core. */
    WANTS_CORE("wants a core", Activity.RUNNABLE, Argument.PERMILLE),
    /** Nothing recorded, and no core to speak of: it waited in a way that is not recorded. */
    HARDLY_RUNS("no wait recorded, hardly a core", Activity.UNKNOWN, Argument.PERMILLE);

    private final String label;
    private final Activity activity;
    private final Argument argument;

    JvmTerm(String label, Activity activity, Argument argument) {
        this.label = label;
        this.activity = activity;
        this.argument = argument;
    }

    /** Its label with the name of a class. */
    String of(String name) {
        return label + ' ' + name;
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
        return argument;
    }

    @Override
    public String key() {
        return label.endsWith(":") ? "" : "jvm." + label.replace(", ", "-").replace(' ', '-');
    }
}
