package brigade.trace.source;

import brigade.trace.Trace;

/** A source of a trace that a test makes. */
public record GivenSource(String name, Trace trace, boolean growing) implements TraceSource {

    /** Of a trace that is being recorded. */
    public static GivenSource growing(Trace trace) {
        return new GivenSource("given", trace, true);
    }

    @Override
    public void close() {}
}
