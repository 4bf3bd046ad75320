package brigade.ui.inspector;

import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.Site;
import brigade.trace.Span;
import brigade.trace.Trace;

import java.util.List;
import java.util.Objects;

/** The stack that a trace has of a thread at an instant. */
final class StackAt {

    private StackAt() {}

    /** The newest one in what the lane is at; empty where none was taken. Innermost frame first. */
    static List<Site> of(Trace trace, Lane lane, long t) {
        Span span = trace.spanAt(lane, t);
        if (span == null) {
            return List.of();
        }
        int[] label = new int[1];
        trace.marks(
                lane,
                span.start(),
                t + 1,
                event -> {
                    if (event.mark() == CommonMark.STACK) {
                        label[0] = event.label();
                    }
                });
        return label[0] == 0
                ? List.of()
                : trace.label(label[0])
                        .lines()
                        .map(Site::of)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
