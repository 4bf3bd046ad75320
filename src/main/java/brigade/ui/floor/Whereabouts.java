package brigade.ui.floor;

import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Span;
import brigade.trace.Trace;

/** Finds where a server is. */
final class Whereabouts {

    /** How many spans back to look for the last place of a server whose present span names none. */
    private static final int LOOK_BACK = 16;

    private final Trace trace;
    private final long time;

    Whereabouts(Trace trace, long t) {
        this.trace = trace;
        time = t;
    }

    Walk of(Lane lane, Span span) {
        String label = trace.label(span.label());
        if (label.equals(Labels.WALK)) {
            int micros = trace.markWithin(lane, span, Mark.PLANNED, time);
            return Walk.after(
                    Labels.walkFrom(span.arg()),
                    Labels.thing(label, span.arg()),
                    span.elapsedAt(time),
                    Math.max(micros, 0) * 1_000L);
        }
        return Walk.standing(Labels.standsAt(label) ? span.arg() : lastPlace(lane, span.start()));
    }

    private int lastPlace(Lane lane, long before) {
        Span span = trace.spanAt(lane, before - 1);
        for (int i = 0; span != null && i < LOOK_BACK; i++) {
            String label = trace.label(span.label());
            if (label.equals(Labels.WALK) || Labels.standsAt(label)) {
                return Labels.thing(label, span.arg());
            }
            span = trace.spanAt(lane, span.start() - 1);
        }
        return Place.DOOR;
    }
}
