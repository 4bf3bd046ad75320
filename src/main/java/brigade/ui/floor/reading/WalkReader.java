package brigade.ui.floor.reading;

import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.ui.floor.state.SeenPlace;
import brigade.ui.floor.state.Walk;

import org.jspecify.annotations.Nullable;

/** Finds where somebody who walks about is. */
final class WalkReader {

    /** How many spans back to look for the last place of somebody whose present span names none. */
    private static final int LOOK_BACK = 16;

    /** How long somebody is seen to change over to a work place without a recorded walk. */
    private static final long STEP = 250_000_000L;

    private final Trace trace;
    private final long time;

    WalkReader(Trace trace, long t) {
        this.trace = trace;
        time = t;
    }

    Walk of(Lane lane, Span span) {
        RestaurantTerm term = RestaurantTerm.of(trace.term(span.label()));
        if (term == RestaurantTerm.WALK) {
            int micros = trace.markWithin(lane, span, CommonMark.PLANNED, time);
            return Walk.after(
                    term.argument().placeBefore(span.arg()),
                    term.argument().place(span.arg()),
                    span.elapsedAt(time),
                    Math.max(micros, 0) * 1_000L);
        }
        int here = place(term, span);
        if (here < 0) {
            return Walk.standing(lastPlace(lane, span.start()));
        }
        int before = time - span.start() < STEP ? lastPlace(lane, span.start()) : here;
        return before == here || SeenPlace.isRecorded(term)
                ? Walk.standing(here)
                : Walk.after(before, here, time - span.start(), STEP);
    }

    private static int place(@Nullable RestaurantTerm term, Span span) {
        return SeenPlace.isRecorded(term) ? span.arg() : SeenPlace.of(term);
    }

    private int lastPlace(Lane lane, long before) {
        Span span = trace.spanAt(lane, before - 1);
        for (int i = 0; span != null && i < LOOK_BACK; i++) {
            RestaurantTerm term = RestaurantTerm.of(trace.term(span.label()));
            if (term == RestaurantTerm.WALK) {
                return term.argument().place(span.arg());
            }
            if (place(term, span) >= 0) {
                return place(term, span);
            }
            span = trace.spanAt(lane, span.start() - 1);
        }
        return Place.DOOR;
    }
}
