package brigade.ui.restaurant;

import static brigade.restaurant.vocabulary.RestaurantTerm.SUM;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.LaneKind;
import brigade.trace.waits.LaneState;
import brigade.trace.waits.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What a person can do in the restaurant about what holds a thread up. */
final class RestaurantAdvice {

    private RestaurantAdvice() {}

    static Optional<RestaurantRemedy> against(Reason reason, LaneState doing) {
        return Optional.ofNullable(find(reason, doing));
    }

    private static @Nullable RestaurantRemedy find(Reason reason, LaneState doing) {
        RestaurantTerm term = RestaurantTerm.of(doing.term());
        return switch (reason) {
            case HELD -> term == RestaurantTerm.PAN ? RestaurantRemedy.ADD_PAN : null;
            case TAKEN ->
                    term == RestaurantTerm.CONNECTION ? RestaurantRemedy.ADD_CONNECTION : null;
            case FULL -> term == RestaurantTerm.PASS_IS_FULL ? RestaurantRemedy.ADD_SERVER : null;
            case EMPTY -> atAnEmptyQueue(term);
            case IDLE -> whenIdle(doing.lane().role());
            case RUNNING -> atWork(doing, term);
            default -> null;
        };
    }

    private static @Nullable RestaurantRemedy atAnEmptyQueue(@Nullable RestaurantTerm term) {
        return switch (term) {
            case RAIL, DOOR_AND_PASS, BILLS, NEXT_REQUEST, HEAVY_STEP ->
                    RestaurantRemedy.MORE_GUESTS;
            case null, default -> null;
        };
    }

    private static @Nullable RestaurantRemedy whenIdle(String role) {
        if (role.equals(RestaurantRole.UI.lane())) {
            return RestaurantRemedy.SUM_TO_UI;
        }
        return role.equals(RestaurantRole.WORKER.lane()) ? RestaurantRemedy.START_SUM : null;
    }

    private static @Nullable RestaurantRemedy atWork(
            LaneState doing, @Nullable RestaurantTerm term) {
        boolean ui = doing.lane().kind() == LaneKind.UI;
        return ui == (term == SUM) ? null : RestaurantRemedy.SUM_TO_UI;
    }
}
