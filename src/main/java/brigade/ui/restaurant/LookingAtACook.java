package brigade.ui.restaurant;

import static brigade.restaurant.vocabulary.RestaurantRole.BACK;
import static brigade.restaurant.vocabulary.RestaurantRole.COOK;
import static brigade.restaurant.vocabulary.RestaurantRole.GUEST;
import static brigade.restaurant.vocabulary.RestaurantRole.HAND;
import static brigade.restaurant.vocabulary.RestaurantRole.LONE;
import static brigade.restaurant.vocabulary.RestaurantRole.TRUCK;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.trace.Lane;
import brigade.trace.Trace;
import brigade.ui.inspector.Remedies;
import brigade.ui.inspector.Remedy;
import brigade.ui.page.TraceSession;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Of a restaurant that was recorded one can only look at somebody who cooks. */
public record LookingAtACook(TraceSession session) implements Remedies {

    /** The roles that cook, in any model. */
    private static final List<String> COOKING =
            Stream.of(COOK, LONE, BACK, TRUCK, HAND, GUEST).map(RestaurantRole::lane).toList();

    @Override
    public void carryOut(Remedy remedy) {
        if (remedy == RestaurantRemedy.LOOK_AT_A_COOK) {
            whoCooks(session.trace(), session.clock().now())
                    .ifPresent(lane -> session.selection().lane(lane.id()));
        }
    }

    /** Who there is to look at: in most models others cook than cooks. */
    public static Optional<Lane> whoCooks(Trace trace, long t) {
        return trace.lanes().stream()
                .filter(lane -> COOKING.contains(lane.role()) && lane.aliveAt(t))
                .min(
                        Comparator.<Lane>comparingInt(lane -> COOKING.indexOf(lane.role()))
                                .thenComparingInt(Lane::id));
    }
}
