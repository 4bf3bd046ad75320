package brigade.ui.floor.state;

import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;

/**
 * How the event loop keeps up.
 *
 * @param messages how many messages wait for it, or -1 when nobody recorded that
 * @param lagNanos how late its last message or timer ran, or -1 before the first
 * @param heldNanos how long one step has kept it now, when that is longer than a step of a loop may
 *     be; else 0
 * @param holding what keeps it
 */
public record LoopState(int messages, long lagNanos, long heldNanos, Doing holding) {

    public static final LoopState NONE = new LoopState(-1, -1, 0, Doing.NOTHING);

    /** A loop that takes longer than this over one of its own steps is held up. */
    static final long LONGEST_STEP = 500_000_000L;

    /** And so is one that takes longer than this over what is a worker's, or waits for it. */
    public static final long LONGEST_BREACH = 50_000_000L;

    /** Whether it keeps everybody waiting. */
    public boolean heldUp() {
        return heldNanos > 0;
    }

    public static LoopState of(int messages, long lagNanos, StaffState head, long elapsed) {
        Doing doing = head.doing();
        boolean held =
                doing.activity() != Activity.IDLE
                        && elapsed > (isItsOwn(doing) ? LONGEST_STEP : LONGEST_BREACH);
        return new LoopState(messages, lagNanos, held && !resting(doing) ? elapsed : 0, doing);
    }

    /** Short steps, which at a slow pace take a while too, and user actions. */
    private static boolean isItsOwn(Doing doing) {
        return doing.activity() == Activity.RUNNING
                && (doing.term() == RestaurantTerm.USER_ACTION
                        || SeenPlace.of(doing.term()) != Place.KITCHEN);
    }

    /** A loop waits for its next message, and for nothing else. */
    private static boolean resting(Doing doing) {
        return doing.activity() == Activity.WAITING && doing.order() == 0;
    }
}
