package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Awaited;
import brigade.trace.Lifecycle;
import brigade.trace.Term;
import brigade.trace.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a tiny program with locks and a queue records. */
public enum LabWord implements Term {
    LOCK("account", Activity.BLOCKED, Argument.LOCK, null),
    TILL("till", Activity.BLOCKED, Argument.HOLDER, null),
    TAKE("jobs", Activity.WAITING, Argument.QUEUE, Awaited.item("jobs", "most", "producer")),
    PUT(
            "room for jobs",
            Activity.WAITING,
            Argument.QUEUE,
            Awaited.room("jobs", "most", "consumer")),
    PERMIT("permit", Activity.WAITING, Argument.NOTHING, Awaited.permit("permits")),
    JOIN("join", Activity.WAITING, Argument.LANE, null),
    COUNT("count", Activity.RUNNING, Argument.NOTHING, null);

    public static final Vocabulary VOCABULARY =
            new Vocabulary("lab", Lifecycle.NONE, List.of(values()));

    private final String label;
    private final Activity activity;
    private final Argument argument;

    @SuppressWarnings("ImmutableEnumChecker") // it is
    private final @Nullable Awaited awaited;

    LabWord(String label, Activity activity, Argument argument, @Nullable Awaited awaited) {
        this.label = label;
        this.activity = activity;
        this.argument = argument;
        this.awaited = awaited;
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
    public @Nullable Awaited awaited() {
        return awaited;
    }

    @Override
    public String key() {
        return "";
    }
}
