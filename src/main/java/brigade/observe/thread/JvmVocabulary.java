package brigade.observe.thread;

import brigade.trace.LaneRole;
import brigade.trace.Lifecycle;
import brigade.trace.SourceText;
import brigade.trace.Vocabulary;

import java.util.List;

/** The vocabulary of traces of any JVM, live or from a file. */
public final class JvmVocabulary {

    /** The role of the lane on which pauses of the whole JVM stand. */
    public static final String PAUSES = "pauses";

    public static final Vocabulary ALL =
            new Vocabulary(
                    "jvm",
                    Lifecycle.NONE,
                    List.of(JvmTerm.values()),
                    SourceText.NONE,
                    List.of(
                            new LaneRole(PAUSES, LaneRole.Stands.ABOVE, false),
                            new LaneRole(PoolName.CARRIERS, LaneRole.Stands.BEHIND, false),
                            new LaneRole(PoolName.JVM, LaneRole.Stands.BEHIND, false)),
                    List.of(JvmCounter.values()));

    private JvmVocabulary() {}
}
