package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.NobodyServes;
import brigade.server.Order;

import org.junit.jupiter.api.Test;

class DeadlinesTest {
    @Test
    void theEarliestComesFirstAndNoneBeforeItsTime() {
        Deadlines deadlines = new Deadlines(order -> true);
        assertThat(deadlines.next()).isEqualTo(Long.MAX_VALUE);
        deadlines.add(order(1), 30);
        deadlines.add(order(2), 10);
        deadlines.add(order(3), 20);
        assertThat(deadlines.takeDue(9)).isNull();
        assertThat(deadlines.next()).isEqualTo(10);
        assertThat(deadlines.takeDue(25)).extracting(Order::id).isEqualTo(2);
        assertThat(deadlines.takeDue(25)).extracting(Order::id).isEqualTo(3);
        assertThat(deadlines.takeDue(25)).isNull();
    }

    @Test
    void theTimeInWhichNobodyCouldLookAfterThemDoesNotCount() {
        Deadlines deadlines = new Deadlines(order -> true);
        deadlines.look(5, 100);
        deadlines.add(order(1), 130);
        deadlines.add(order(2), 120);
        deadlines.look(105, 100);
        assertThat(deadlines.next()).as("a look in time").isEqualTo(120);
        deadlines.look(6_105, 100); // stood still for 6,000
        assertThat(deadlines.takeDue(6_105)).isNull();
        assertThat(deadlines.next()).isEqualTo(6_120);
        assertThat(deadlines.takeDue(6_120)).extracting(Order::id).isEqualTo(2);
        assertThat(deadlines.takeDue(6_130)).extracting(Order::id).isEqualTo(1);
    }

    @Test
    void whatNoLongerMattersIsDropped() {
        Deadlines deadlines = new Deadlines(order -> order.id() % 1000 == 0);
        for (int id = 1; id <= 100_000; id++) {
            deadlines.add(order(id), id);
        }
        int kept = 0;
        for (Order order = deadlines.takeDue(100_000);
                order != null;
                order = deadlines.takeDue(100_000)) {
            kept++;
        }
        assertThat(kept).isBetween(100, 1_200);
    }

    private static Order order(int id) {
        return NobodyServes.order(id);
    }
}
