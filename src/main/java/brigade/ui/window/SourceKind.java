package brigade.ui.window;

import brigade.trace.source.TraceSource;

/** A kind of source as it is registered: one line for each. */
public interface SourceKind {

    /** Whether a source is of this kind. */
    boolean suits(TraceSource source);

    /** What the page of such a source has besides what the page of any trace has. */
    SourceFace face(SourceContext context);
}
