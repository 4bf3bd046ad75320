package brigade.ui.floor;

import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

/** Finds where somebody who walks about is. */
final class Whereabouts {

    /** How many spans back to look for the last place of somebody whose present span names none. */
    private static final int LOOK_BACK = 16;

    /** How long somebody is seen to change over to a work place without a recorded walk. */
    private static final long STEP = 250_000_000L;

    private final Trace trace;
    private final long time;

    Whereabouts(Trace trace, long t) {
        this.trace = trace;
        time = t;
    }

    Walk of(Lane lane, Span span) {
        String label = trace.label(span.label());
        if (label.equals(Labels.WALK)) {
            int micros = trace.markWithin(lane, span, CommonMark.PLANNED, time);
            return Walk.after(
                    Labels.walkFrom(span.arg()),
                    Labels.thing(label, span.arg()),
                    span.elapsedAt(time),
                    Math.max(micros, 0) * 1_000L);
        }
        int here = place(label, span);
        if (here < 0) {
            return Walk.standing(lastPlace(lane, span.start()));
        }
        int before = time - span.start() < STEP ? lastPlace(lane, span.start()) : here;
        return before == here || Labels.standsAt(label)
                ? Walk.standing(here)
                : Walk.after(before, here, time - span.start(), STEP);
    }

    private static int place(String label, Span span) {
        return Labels.standsAt(label) ? span.arg() : Labels.workplace(label);
    }

    private int lastPlace(Lane lane, long before) {
        Span span = trace.spanAt(lane, before - 1);
        for (int i = 0; span != null && i < LOOK_BACK; i++) {
            String label = trace.label(span.label());
            if (label.equals(Labels.WALK)) {
                return Labels.thing(label, span.arg());
            }
            if (place(label, span) >= 0) {
                return place(label, span);
            }
            span = trace.spanAt(lane, span.start() - 1);
        }
        return Place.DOOR;
    }
}
