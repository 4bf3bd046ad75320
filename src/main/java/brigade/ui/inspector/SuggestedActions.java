package brigade.ui.inspector;

import static brigade.restaurant.vocabulary.RestaurantTerm.SUM;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.LaneKind;
import brigade.trace.waits.LaneState;
import brigade.trace.waits.Reason;

import org.jspecify.annotations.Nullable;

/** What a person can do in the restaurant about what holds a thread up. */
final class SuggestedActions {

    private SuggestedActions() {}

    /** {@link Remedy#NONE} for threads of other programs, too. */
    static Remedy against(Reason reason, LaneState doing) {
        RestaurantTerm term = RestaurantTerm.of(doing.term());
        return switch (reason) {
            case HELD -> term == RestaurantTerm.PAN ? Remedy.ADD_PAN : Remedy.NONE;
            case TAKEN -> term == RestaurantTerm.CONNECTION ? Remedy.ADD_CONNECTION : Remedy.NONE;
            case FULL -> term == RestaurantTerm.PASS_IS_FULL ? Remedy.ADD_SERVER : Remedy.NONE;
            case EMPTY -> atAnEmptyQueue(term);
            case IDLE -> whenIdle(doing);
            case RUNNING -> atWork(doing, term);
            default -> Remedy.NONE;
        };
    }

    private static Remedy atAnEmptyQueue(@Nullable RestaurantTerm term) {
        return switch (term) {
            case RAIL, DOOR_AND_PASS, BILLS, NEXT_REQUEST, HEAVY_STEP -> Remedy.MORE_GUESTS;
            case null, default -> Remedy.NONE;
        };
    }

    private static Remedy whenIdle(LaneState doing) {
        return switch (doing.lane().role()) {
            case "ui" -> Remedy.SUM_TO_UI;
            case "worker" -> Remedy.START_SUM;
            default -> Remedy.NONE;
        };
    }

    private static Remedy atWork(LaneState doing, @Nullable RestaurantTerm term) {
        boolean ui = doing.lane().kind() == LaneKind.UI;
        return ui == (term == SUM) ? Remedy.NONE : Remedy.SUM_TO_UI;
    }
}
