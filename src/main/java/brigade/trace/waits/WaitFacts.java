package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.Awaited;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Term;
import brigade.trace.Trace;
import brigade.trace.TraceClock;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All that a trace tells about what a lane does or waits for at an instant.
 *
 * @param chain the lane, and whom it waits for
 * @param lasts how long that has been so
 * @param stock how much there is of what it waits for
 * @param helpers how those are off who can end the wait
 * @param peers how many lanes of its own role there are
 */
public record WaitFacts(WaitChain chain, Lasts lasts, Stock stock, RoleLoad helpers, int peers) {

    /**
     * Nanoseconds in which the program ran.
     *
     * @param elapsed since what the lane does began
     * @param held since what the one that it waits for does began, or 0
     * @param planned that its timed wait is to take, or -1
     */
    public record Lasts(long elapsed, long held, long planned) {}

    /** A lane as such, without anything that ends its wait. */
    public static WaitFacts of(LaneState doing, Lasts lasts) {
        return new WaitFacts(
                new WaitChain(List.of(doing), -1), lasts, Stock.UNKNOWN, RoleLoad.NOBODY, 1);
    }

    /**
     * Reads the facts.
     *
     * @param running when the program of the trace ran
     */
    public static WaitFacts at(Trace trace, Lane lane, long t, RunningTime.Source running) {
        WaitChain chain = WaitChain.of(trace, lane, t);
        LaneState doing = chain.first();
        LaneState holder = chain.holder();
        long begun = doing.begun(trace, t);
        long held = holder == null ? t : holder.begun(trace, t);
        RunningTime ran = running.of(trace, Math.min(begun, held), t);
        Awaited awaited = awaited(doing);
        return new WaitFacts(
                chain,
                new Lasts(
                        ran.ranBetween(begun, t),
                        ran.ranBetween(held, t),
                        planned(trace, doing, t)),
                Stock.of(trace, awaited, t),
                awaited == null ? RoleLoad.NOBODY : RoleLoad.of(trace, awaited.endedBy(), t),
                awaited == null ? 1 : peers(trace, lane.role(), t));
    }

    private static @Nullable Awaited awaited(LaneState doing) {
        Term term = doing.term();
        return term == null ? null : term.awaited();
    }

    private static long planned(Trace trace, LaneState doing, long t) {
        Span span = doing.span();
        if (span == null || span.activity() != Activity.SLEEPING) {
            return -1;
        }
        int planned = trace.markWithin(doing.lane(), span, CommonMark.PLANNED, t);
        if (planned < 0) {
            return -1;
        }
        return planned * (trace.clock() instanceof TraceClock.Logical(long step) ? step : 1_000L);
    }

    private static int peers(Trace trace, String role, long t) {
        return (int) trace.lanes(role).stream().filter(lane -> lane.aliveAt(t)).count();
    }

    public LaneState state() {
        return chain.first();
    }

    /** What it waits for, as the source declares it, or null. */
    public @Nullable Awaited awaited() {
        return awaited(state());
    }
}
