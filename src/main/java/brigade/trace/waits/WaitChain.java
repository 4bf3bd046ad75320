package brigade.trace.waits;

import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A lane, whom it waits for, whom that one waits for, and so on, all at one instant: who holds a
 * lock is asked of that instant, not of the beginning of the wait.
 *
 * @param links the lane first; the last waits for nobody that is known, or, in a deadlock, for one
 *     of the others
 * @param ringFrom the index of the link that the last one waits for, or -1 where there is no
 *     deadlock
 */
public record WaitChain(List<LaneState> links, int ringFrom) {

    public WaitChain {
        links = List.copyOf(links);
    }

    public static WaitChain of(Trace trace, Lane lane, long t) {
        List<LaneState> links = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        Lane next = lane;
        while (next != null) {
            Integer before = seen.putIfAbsent(next.id(), links.size());
            if (before != null) {
                return new WaitChain(links, before);
            }
            LaneState doing = LaneState.at(trace, next, t);
            links.add(doing);
            int holder = doing.waitsFor(trace, t);
            next = holder == 0 ? null : trace.lane(holder);
        }
        return new WaitChain(links, -1);
    }

    /**
     * Who holds the lock that a span waits for at an instant in it, or null when it waits for none
     * or nobody knows.
     */
    public static @Nullable Lane holder(Trace trace, Span span, long t) {
        int holder = LockHolder.at(trace, span, trace.term(span.label()), t);
        return holder == 0 ? null : trace.lane(holder);
    }

    /** What the lane that was asked about does. */
    public LaneState first() {
        return links.getFirst();
    }

    /** What the one does that it waits for, or null where that is nobody, or unknown. */
    public @Nullable LaneState holder() {
        return links.size() > 1 ? links.get(1) : ringFrom == 0 ? first() : null;
    }

    /** What the one does that all wait for in the end; in a deadlock there is none like that. */
    public LaneState root() {
        return links.getLast();
    }

    /** Whether it waits for one that waits itself. */
    public boolean goesOn() {
        return links.size() > 2;
    }

    public boolean isDeadlock() {
        return ringFrom >= 0;
    }

    /** The lanes that wait for each other in a ring, each for the next; empty without deadlock. */
    public List<Lane> ring() {
        return isDeadlock()
                ? links.subList(ringFrom, links.size()).stream().map(LaneState::lane).toList()
                : List.of();
    }
}
