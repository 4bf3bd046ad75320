package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Awaited;
import brigade.trace.LaneKind;
import brigade.trace.Term;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds out of the facts why a lane waits. */
public final class WaitRules {

    /** Who serves many requests and takes longer than this over one step holds the others up. */
    private static final long LONGEST_STEP = 500_000_000L;

    private WaitRules() {}

    /**
     * The reasons, from the one that says most to the one that always holds. A source that has
     * words of its own for one of them is best understood by these; else the first one is told.
     */
    public static List<Reason> of(WaitFacts facts) {
        LaneState doing = facts.state();
        if (!doing.alive()) {
            return List.of(Reason.ENDED);
        }
        if (doing.lane().kind() == LaneKind.CARRIER) {
            return List.of(
                    doing.activity() == Activity.IDLE ? Reason.CARRIES_NONE : Reason.CARRIES);
        }
        if (facts.chain().isDeadlock()) {
            return List.of(
                    facts.chain().ringFrom() == 0 ? Reason.DEADLOCK : Reason.BEHIND_DEADLOCK);
        }
        List<Reason> reasons = new ArrayList<>();
        if (doing.request() > 0) {
            reasons.add(step(doing, facts.lasts().elapsed()));
        }
        reasons.addAll(byActivity(facts, doing));
        return reasons;
    }

    private static Reason step(LaneState doing, long elapsed) {
        if (doing.activity().waits()) {
            return Reason.STEP_WAITS;
        }
        return elapsed > LONGEST_STEP ? Reason.LONG_STEP : Reason.STEP;
    }

    private static List<Reason> byActivity(WaitFacts facts, LaneState doing) {
        boolean virtual = doing.lane().kind() == LaneKind.VIRTUAL;
        return switch (doing.activity()) {
            case BLOCKED -> List.of(facts.chain().holder() == null ? Reason.LOCKED : Reason.HELD);
            case WAITING -> waiting(facts, doing, virtual);
            case SLEEPING -> List.of(virtual ? Reason.PARKED : Reason.TIMED);
            case IO -> List.of(Reason.IO);
            case RUNNABLE -> List.of(Reason.WANTS_CORE);
            case UNKNOWN -> List.of(Reason.UNKNOWN);
            case IDLE -> List.of(Reason.IDLE);
            case RUNNING -> List.of(Reason.RUNNING);
        };
    }

    private static List<Reason> waiting(WaitFacts facts, LaneState doing, boolean virtual) {
        if (facts.chain().holder() != null) {
            return List.of(isEndOfAnother(doing.term()) ? Reason.JOINS : Reason.HELD);
        }
        List<Reason> reasons = new ArrayList<>();
        Awaited awaited = facts.awaited();
        if (virtual && (awaited == null || awaited.kind() == Awaited.Kind.REST)) {
            reasons.add(Reason.PARKED);
        }
        if (awaited != null) {
            reasons.addAll(byKind(awaited.kind(), facts.helpers().absent()));
        }
        reasons.add(Reason.WAITS);
        return reasons;
    }

    private static List<Reason> byKind(Awaited.Kind kind, boolean nobodyHelps) {
        return switch (kind) {
            case ITEM ->
                    nobodyHelps
                            ? List.of(Reason.NOBODY_FILLS, Reason.EMPTY)
                            : List.of(Reason.EMPTY);
            case ROOM ->
                    nobodyHelps ? List.of(Reason.NOBODY_DRAINS, Reason.FULL) : List.of(Reason.FULL);
            case PERMIT -> List.of(Reason.TAKEN);
            case TURN -> List.of(Reason.TURN);
            case REST -> List.of();
        };
    }

    private static boolean isEndOfAnother(@Nullable Term term) {
        return term != null && term.argument() == Argument.LANE;
    }
}
