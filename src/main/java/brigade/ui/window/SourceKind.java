package brigade.ui.window;

import brigade.trace.Vocabulary;
import brigade.trace.source.TraceSource;

import java.util.Optional;

/** A kind of source as it is registered: one line for each. */
public interface SourceKind {

    /** What its files mean, so that they are known when they are opened again. */
    default Optional<Vocabulary> vocabulary() {
        return Optional.empty();
    }

    /** Whether a source is of this kind. */
    boolean suits(TraceSource source);

    /** What the page of such a source has besides what the page of any trace has. */
    SourceFace face(SourceContext context);
}
