package brigade.ui.restaurant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the parts that a lesson can light are on the page of the restaurant. Knows no toolkit. */
final class LitParts {

    /** Each model has its own rooms: the first of these that is seen. */
    private static final Map<String, List<String>> PLACES =
            Map.ofEntries(
                    Map.entry("door", List.of("#room-door")),
                    Map.entry("dining-room", List.of("#room-dining", "#room-parked")),
                    Map.entry(
                            "kitchen",
                            List.of(
                                    "#room-kitchen",
                                    "#room-trucks",
                                    "#room-loop",
                                    "#room-hands",
                                    "#room-stoves")),
                    Map.entry("workers", List.of("#room-loop-workers", "#room-kitchen")),
                    Map.entry("till", List.of("#room-till", "#room-takings")),
                    Map.entry("rail", List.of("#room-rail")),
                    Map.entry("desk", List.of("#room-desk")),
                    Map.entry("back-room", List.of("#room-back")),
                    Map.entry("timeline", List.of(".timeline")),
                    Map.entry("inspector", List.of(".inspector")),
                    Map.entry("figures", List.of(".status-bar")),
                    Map.entry("model", List.of("#staffButton")),
                    Map.entry("customers", List.of("#customersButton")),
                    Map.entry("verdict", List.of("#pill")));

    private LitParts() {}

    /** All queries by which parts are found. */
    static Stream<String> queries() {
        return PLACES.values().stream().flatMap(List::stream);
    }

    /**
     * The query by which a part is found now; empty where the model that serves has none such.
     *
     * @param seen whether what a query finds is seen
     */
    static Optional<String> query(String part, Predicate<String> seen) {
        return PLACES.getOrDefault(part, List.of()).stream().filter(seen).findFirst();
    }
}
