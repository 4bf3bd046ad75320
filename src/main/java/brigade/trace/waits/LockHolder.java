package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Term;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

/**
 * Who holds a lock at an instant. A wait tells who held it when the wait began, and who had waited
 * and goes on has got it: of all that the lanes tell so, while somebody waits, the newest holds.
 * Who gets a lock without a wait, or gives up waiting, is unknown until the next one who wants it
 * tells who holds it.
 */
final class LockHolder {

    private static final int MOST_STEPS = 32;

    private final Trace trace;
    private final Span wait;
    private final Argument argument;
    private final long t;
    private int holder;
    private long known;

    private LockHolder(Trace trace, Span wait, Argument argument, long t) {
        this.trace = trace;
        this.wait = wait;
        this.argument = argument;
        this.t = t;
        holder = argument.holder(wait.arg());
        known = wait.start();
    }

    /**
     * The number of the lane that a span waits for at {@code t}, which lies in the span; 0 where it
     * waits for none, or nobody knows. Looks at all lanes that were there since the wait began.
     */
    static int at(Trace trace, Span span, @Nullable Term term, long t) {
        if (term == null || !waits(span)) {
            return 0;
        }
        Argument argument = term.argument();
        if (span.known() == Known.SAMPLED) { // who was looked at together with the waiting one
            return hasIt(trace, span, term, argument.holder(span.arg()), t);
        }
        return switch (argument) {
            case LOCK, HOLDER ->
                    hasIt(trace, span, term, new LockHolder(trace, span, argument, t).find(), t);
            default -> argument.holder(span.arg());
        };
    }

    /**
     * One that waits for the same lock has it not: whom it waits for has it. Where each of some
     * waits for the next, they are stuck, or, if the wait has an end, nobody knows who had it: a
     * recorder of a JVM names who had it before.
     */
    private static int hasIt(Trace trace, Span wait, Term term, int named, long t) {
        int lock = term.argument().lockOf(wait.arg());
        int holder = named;
        for (int i = 0; i < MOST_STEPS && lock >= 0 && holder != 0; i++) {
            Span its = waitFor(trace, term, lock, holder, t);
            if (its == null) {
                return holder;
            }
            holder = term.argument().holder(its.arg());
        }
        return wait.end() < trace.end() ? 0 : named;
    }

    /** The wait of a lane for a lock, or null where it does not wait for that. */
    private static @Nullable Span waitFor(Trace trace, Term term, int lock, int lane, long t) {
        Lane its = trace.lane(lane);
        Span span = its == null || !its.aliveAt(t) ? null : trace.spanAt(its, t);
        return span != null
                        && waits(span)
                        && term.equals(trace.term(span.label()))
                        && term.argument().lockOf(span.arg()) == lock
                ? span
                : null;
    }

    private static boolean waits(Span span) {
        return span.activity() == Activity.BLOCKED || span.activity() == Activity.WAITING;
    }

    private int find() {
        for (Lane lane : trace.lanes()) {
            if (lane.openedAt() <= t && lane.closedAt() > wait.start()) {
                trace.spans(lane, wait.start(), t + 1, span -> hear(lane, span));
            }
        }
        return holder;
    }

    private void hear(Lane lane, Span other) {
        if (!isForTheSame(other)) {
            return;
        }
        if (other.start() > known) {
            holder = argument.holder(other.arg());
            known = other.start();
        }
        if (other.end() <= t && other.end() >= known && other.end() < lane.closedAt()) {
            holder = lane.id();
            known = other.end();
        }
    }

    private boolean isForTheSame(Span other) {
        return other.label() == wait.label()
                && argument.lockOf(other.arg()) == argument.lockOf(wait.arg())
                && waits(other);
    }
}
