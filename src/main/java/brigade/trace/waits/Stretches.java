package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.Awaited;
import brigade.trace.Event;
import brigade.trace.Lifecycle;
import brigade.trace.RequestPath;
import brigade.trace.Span;
import brigade.trace.Stage;
import brigade.trace.Term;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Parts the time of a request where a span or a stage begins or ends. */
final class Stretches {

    record Stretch(Cause cause, long from, long to) {}

    private static final Cause BETWEEN = new Cause.Between();

    private final Trace trace;
    private final RequestPath way;
    private final Lifecycle lifecycle;

    Stretches(Trace trace, RequestPath way) {
        this.trace = trace;
        this.way = way;
        lifecycle = trace.vocabulary().lifecycle();
    }

    /** Those in which the program ran. */
    List<Stretch> between(long from, long to, RunningTime ran) {
        List<Stretch> all = new ArrayList<>();
        for (Stretch stretch : between(from, to)) {
            ran.running(
                    stretch.from,
                    stretch.to,
                    (t0, t1) -> all.add(new Stretch(stretch.cause, t0, t1)));
        }
        return all;
    }

    private List<Stretch> between(long from, long to) {
        List<Stretch> all = new ArrayList<>();
        long at = from;
        for (Span span : way.spans()) {
            long start = Math.clamp(span.start(), at, Math.max(at, to));
            long end = Math.clamp(span.end(), start, Math.max(start, to));
            stages(all, at, start);
            add(all, causeOf(span), start, end);
            at = end;
        }
        stages(all, at, to);
        return all;
    }

    /** Time in which no lane did anything for the request belongs to the stage it had reached. */
    private void stages(List<Stretch> all, long from, long to) {
        long at = from;
        Cause cause =
                lifecycle.stages().isEmpty() ? BETWEEN : causeOf(lifecycle.stages().getFirst());
        for (Event event : way.marks()) {
            if (event.mark() instanceof Stage stage) {
                long time = Math.clamp(event.time(), at, Math.max(at, to));
                add(all, cause, at, time);
                at = time;
                cause = causeOf(stage);
            }
        }
        add(all, cause, at, to);
    }

    private static void add(List<Stretch> all, Cause cause, long from, long to) {
        if (to > from) {
            all.add(new Stretch(cause, from, to));
        }
    }

    private Cause causeOf(Stage stage) {
        if (lifecycle.waitsAt(stage)) {
            return new Cause.Queue(stage);
        }
        return Lifecycle.restsAt(stage) ? new Cause.Rest(stage) : BETWEEN;
    }

    private Cause causeOf(Span span) {
        if (span.activity() == Activity.IDLE) {
            return BETWEEN;
        }
        if (span.activity() != Activity.WAITING) {
            return new Cause.Deed(span.activity());
        }
        Term term = trace.term(span.label());
        Awaited awaited = term == null ? null : term.awaited();
        Stage rest = awaited != null && awaited.kind() == Awaited.Kind.REST ? rest() : null;
        return rest == null
                ? new Cause.Wait(trace.label(span.label()), term)
                : new Cause.Rest(rest);
    }

    /** The stage at which a request needs no lane, or null. */
    private @Nullable Stage rest() {
        return lifecycle.stages().stream().filter(Lifecycle::restsAt).findFirst().orElse(null);
    }
}
