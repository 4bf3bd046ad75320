package brigade.ui.observe;

import brigade.observe.thread.JvmVocabulary;
import brigade.trace.Vocabulary;
import brigade.trace.source.TraceSource;
import brigade.ui.window.SourceContext;
import brigade.ui.window.SourceFace;
import brigade.ui.window.SourceKind;

import java.util.Optional;

/** Traces of any JVM: one that is watched, a recording, dumps. */
public final class ObserveKind implements SourceKind {

    /** For one window. */
    public ObserveKind() {}

    @Override
    public Optional<Vocabulary> vocabulary() {
        return Optional.of(JvmVocabulary.ALL);
    }

    @Override
    public boolean suits(TraceSource source) {
        return isOf(source);
    }

    static boolean isOf(TraceSource source) {
        return source.trace().vocabulary().name().equals(JvmVocabulary.ALL.name());
    }

    @Override
    public SourceFace face(SourceContext context) {
        return new ObserveFace(context);
    }
}
