package brigade.ui.window;

import brigade.trace.source.TraceSource;

/** Any source: a timeline, and what goes with it. */
public final class AnySource implements SourceKind {

    @Override
    public boolean suits(TraceSource source) {
        return true;
    }

    @Override
    public SourceFace face(SourceContext context) {
        return new SourceFace() {};
    }
}
