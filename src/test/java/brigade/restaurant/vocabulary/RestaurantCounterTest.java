package brigade.restaurant.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Awaited;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class RestaurantCounterTest {

    @Test
    void whatTellsOfAWaitIsDeclared() {
        List<String> named =
                Stream.of(RestaurantTerm.values())
                        .map(RestaurantTerm::awaited)
                        .filter(Objects::nonNull)
                        .flatMap(RestaurantCounterTest::counters)
                        .filter(name -> !name.isEmpty())
                        .toList();
        assertThat(named)
                .isNotEmpty()
                .allMatch(name -> RestaurantVocabulary.ALL.counter(name) != null);
    }

    private static Stream<String> counters(Awaited awaited) {
        return Stream.of(awaited.level(), awaited.capacity());
    }

    @Test
    void oneOfSeveralIsKnownByItsKind() {
        assertThat(RestaurantVocabulary.ALL.counter("sum done 2"))
                .isEqualTo(RestaurantCounter.SUM_DONE);
        assertThat(RestaurantVocabulary.ALL.counter("door")).isEqualTo(RestaurantCounter.AT_DOOR);
        assertThat(RestaurantVocabulary.ALL.counter("doors")).isNull();
    }
}
