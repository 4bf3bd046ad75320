package brigade.ui.timeline;

import brigade.trace.RequestPath;
import brigade.trace.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The way of an order from lane to lane: an arrow from the end of what one lane did for it to the
 * beginning of what the next one did.
 *
 * @param from when the first lane began
 * @param to when the last one ended, as far as is known; before {@code from} where none began
 */
record OrderArrows(List<Arrow> arrows, Set<Integer> lanes, long from, long to) {

    static final OrderArrows NONE = new OrderArrows(List.of(), Set.of(), 0, -1);

    /** From a lane at an instant to another at a later one. */
    record Arrow(int fromLane, long from, int toLane, long to) {}

    /**
     * @param t later parts of the way are not known yet
     */
    static OrderArrows of(RequestPath way, long t) {
        List<Arrow> arrows = new ArrayList<>();
        Set<Integer> lanes = new HashSet<>();
        Span before = null;
        for (Span span : way.spans()) {
            if (span.start() > t) {
                break;
            }
            lanes.add(span.lane());
            if (before != null && before.lane() != span.lane()) {
                arrows.add(
                        new Arrow(
                                before.lane(),
                                Math.min(before.end(), span.start()),
                                span.lane(),
                                span.start()));
            }
            before = span;
        }
        return before == null
                ? NONE
                : new OrderArrows(
                        List.copyOf(arrows),
                        Set.copyOf(lanes),
                        way.spans().getFirst().start(),
                        Math.min(before.end(), t));
    }

    /** Whether a window shows a part of the way. */
    boolean within(TimeWindow window) {
        return to >= from && from < window.end() && to >= window.start();
    }
}
