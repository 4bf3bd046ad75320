package brigade.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Client;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ChildStatisticsTest {

    private static final long MB = 1_000_000;

    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final ChildStatistics children = new ChildStatistics(recorder);

    private List<Long> values(RestaurantCounter counter) {
        recorder.trace().advance();
        List<Long> values = new ArrayList<>();
        recorder.trace()
                .samples(
                        Objects.requireNonNull(recorder.trace().counter(counter.counter())),
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        (_, value) -> values.add(value));
        return values;
    }

    @Test
    void theMemoryOfOneIsToldBesideThatOfAll() {
        Order first = new Order(1, new Client(0, 0, 1000, 1000, Kind.DISH));
        Order second = new Order(2, new Client(0, 0, 1000, 1000, Kind.DISH));
        children.came(first);
        children.used(first, new ProcessUsage(5, 40 * MB));
        children.came(second);
        children.used(second, new ProcessUsage(5, 41 * MB));
        children.gone(first);
        children.gone(second);

        assertThat(values(RestaurantCounter.TRUCK_MEMORY))
                .containsExactly(40 * MB, 81 * MB, 41 * MB, 0L);
        assertThat(values(RestaurantCounter.TRUCK_OWN_MEMORY)).containsExactly(40 * MB, 41 * MB);
    }
}
