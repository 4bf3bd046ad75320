package brigade.ui.inspector;

import brigade.trace.Lane;
import brigade.trace.Site;
import brigade.trace.SourceText;
import brigade.trace.Term;
import brigade.trace.Trace;
import brigade.trace.waits.LaneState;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The statements that the threads of a trace are at, by the sites that spans have or their terms
 * declare. Not thread-safe.
 */
final class SourceBook {

    private final Trace trace;
    private final Map<Integer, Optional<SourceExcerpt>> found = new HashMap<>();

    SourceBook(Trace trace) {
        this.trace = trace;
    }

    /** The method in which a thread does what it does; empty where nobody knows. */
    Optional<SourceExcerpt> find(LaneState state) {
        int label = state.span() == null ? 0 : state.span().label();
        return label == 0
                ? Optional.empty()
                : found.computeIfAbsent(label, _ -> read(state.lane(), label, state.term()));
    }

    private Optional<SourceExcerpt> read(Lane lane, int label, @Nullable Term term) {
        Site recorded = trace.site(label);
        if (recorded != null) {
            return Optional.of(SourceExcerpt.of(recorded, text()));
        }
        // The lanes of another program have its words, which mean something else here.
        Site declared = term == null || !lane.process().isEmpty() ? null : term.site();
        return Optional.ofNullable(declared).map(site -> SourceExcerpt.of(site, text()));
    }

    private SourceText text() {
        return trace.vocabulary().sourceText();
    }
}
