package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Awaited;
import brigade.trace.CounterTerm;
import brigade.trace.LaneRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.Stream;

/** What terms and stages name is declared itself. */
class VocabularyDeclaresTest {
    private static final List<String> COUNTERS =
            RestaurantVocabulary.ALL.counters().stream().map(CounterTerm::counter).toList();
    private static final List<String> ROLES =
            RestaurantVocabulary.ALL.roles().stream().map(LaneRole::name).toList();

    @ParameterizedTest
    @EnumSource
    void countersAndRolesOfWhatIsWaitedFor(RestaurantTerm term) {
        Awaited awaited = term.awaited();
        if (awaited != null) {
            assertThat(Stream.of(awaited.level(), awaited.capacity()).filter(it -> !it.isEmpty()))
                    .isSubsetOf(COUNTERS);
            assertThat(awaited.endedBy()).isSubsetOf(ROLES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rolesOfWhoServes(OrderStage stage) {
        assertThat(stage.servedBy()).isSubsetOf(ROLES);
    }

    @Test
    void anOrderWaitsAtTheDoorOnRailAndPassAndAtTheTill() {
        assertThat(Stream.of(OrderStage.values()).filter(OrderStage.LIFECYCLE::waitsAt))
                .containsExactly(
                        OrderStage.PLACED, OrderStage.HUNG, OrderStage.PASSED, OrderStage.BILLED);
    }
}
