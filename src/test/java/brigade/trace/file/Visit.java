package brigade.trace.file;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.CounterTerm;
import brigade.trace.LaneRole;
import brigade.trace.Lifecycle;
import brigade.trace.SourceText;
import brigade.trace.Stage;
import brigade.trace.Term;
import brigade.trace.Vocabulary;

import java.util.List;

/** The stages of a source that this program does not know. */
enum Visit implements Stage {
    CAME(Outcome.NONE, Argument.LATENESS, List.of("server")),
    TURNED_AWAY(Outcome.REJECTED, Argument.NOTHING, List.of());

    static final List<LaneRole> ROLES =
            List.of(
                    new LaneRole("server", LaneRole.Stands.GROUP, false),
                    new LaneRole("visitor", LaneRole.Stands.ASIDE, true));

    static final List<CounterTerm> COUNTERS =
            List.of(new Count("queue", "people", "", true), new Count("set rate", "", "", false));

    static final Vocabulary VOCABULARY =
            new Vocabulary(
                    "visits",
                    new Lifecycle(List.of(values())),
                    List.of(new Word("pan", Activity.BLOCKED, brigade.trace.Argument.LOCK, "")),
                    SourceText.NONE,
                    ROLES,
                    COUNTERS);

    private record Count(String counter, String unit, String key, boolean shown)
            implements CounterTerm {}

    private record Word(
            String label, Activity activity, brigade.trace.Argument argument, String key)
            implements Term {}

    private final Outcome outcome;
    private final Argument argument;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> servedBy;

    Visit(Outcome outcome, Argument argument, List<String> servedBy) {
        this.outcome = outcome;
        this.argument = argument;
        this.servedBy = servedBy;
    }

    @Override
    public int code() {
        return ordinal();
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Argument argument() {
        return argument;
    }

    @Override
    public List<String> servedBy() {
        return servedBy;
    }
}
