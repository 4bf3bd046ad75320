package brigade.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Kind;
import brigade.server.NobodyServes;
import brigade.server.Order;

import org.junit.jupiter.api.Test;

class LineTest {
    private final Line line = new Line();
    private final Order dish = NobodyServes.order(1, Kind.DISH);
    private final Order upload = NobodyServes.order(2, Kind.UPLOAD);
    private final Order click = NobodyServes.order(3, Kind.USER_ACTION);
    private final Order key = NobodyServes.order(4, Kind.USER_ACTION);

    @Test
    void urgentOrdersComeFirstAndOthersInTheirSequence() {
        line.add(dish);
        line.add(click);
        line.add(upload);
        line.add(key);
        assertThat(line.size()).isEqualTo(4);
        assertThat(line.poll()).isSameAs(click);
        assertThat(line.poll(false)).isSameAs(dish);
        assertThat(line.poll()).isSameAs(key);
        assertThat(line.poll(true)).isNull();
        assertThat(line.poll()).isSameAs(upload);
        assertThat(line.poll()).isNull();
    }

    @Test
    void whereNobodyAsksItGoesByTheTimeOfArrivalAlone() {
        line.add(dish);
        line.add(upload);
        line.add(click);
        line.add(key);
        assertThat(line.pollByArrival()).isSameAs(dish);
        assertThat(line.pollByArrival()).isSameAs(upload);
        assertThat(line.pollByArrival()).isSameAs(click);
        assertThat(line.pollByArrival()).isSameAs(key);
        assertThat(line.pollByArrival()).isNull();
    }

    @Test
    void whoLeavesIsNoLongerCounted() {
        line.add(dish);
        line.add(click);
        assertThat(line.remove(click)).isTrue();
        assertThat(line.remove(click)).isFalse();
        assertThat(line.count(true)).isZero();
        assertThat(line.count(false)).isEqualTo(1);
    }
}
