package brigade.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class LedgerTest {
    private final Ledger ledger = new Ledger();

    @Test
    void eachOrderEndsOnce() throws InterruptedException {
        Order order = placed(1);
        assertThat(ledger.counts()).isEqualTo(new Counts(1, 0, 0, 0, 1, 0, 0));
        assertThat(ledger.awaitNoneInFlight(0)).isFalse();

        ledger.paid(order);
        ledger.left(order);
        ledger.turnedAway(order);
        ledger.failed(order, new IllegalStateException("too late"));

        assertThat(ledger.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 1000));
        assertThat(ledger.failures()).isEmpty();
        assertThat(order.ending()).isEqualTo(Ending.PAID);
        assertThat(ledger.awaitNoneInFlight(0)).isTrue();
    }

    @Test
    void whoLeavesCountsAsTurnedAway() {
        ledger.left(placed(1));
        ledger.turnedAway(placed(2));
        assertThat(ledger.counts()).isEqualTo(new Counts(2, 0, 0, 2, 0, 1, 0));
        assertThat(ledger.counts().balanced()).isTrue();
    }

    @Test
    void whatEndsWithoutHavingComeIsOutOfBalance() {
        ledger.paid(NobodyServes.order(1));
        assertThat(ledger.counts().balanced()).isFalse();
    }

    @Test
    void whatComesTwiceIsOutOfBalance() {
        ledger.placed(placed(1));
        assertThat(ledger.counts().balanced()).isFalse();
    }

    @Test
    void keepsTheLastFailures() {
        RuntimeException cause = new IllegalStateException("dropped it");
        IntStream.rangeClosed(1, 100).forEach(id -> ledger.failed(placed(id), cause));
        assertThat(ledger.failures())
                .hasSize(32)
                .endsWith(new OrderFailure(100, OrderStep.TAKE, cause));
        assertThat(ledger.counts().failed()).isEqualTo(100);
    }

    @Test
    void tellsTheWatcherOfEachEndOnce() {
        List<String> heard = new ArrayList<>();
        ledger.watch(
                new Ledger.Watcher() {
                    @Override
                    public void placed(Order order) {
                        heard.add("placed " + order.id());
                    }

                    @Override
                    public void ended(Order order, Ending how) {
                        heard.add(how + " " + order.id());
                    }
                });

        Order order = placed(7);
        ledger.left(order);
        ledger.paid(order);

        assertThat(heard).containsExactly("placed 7", "LEFT 7");
    }

    private Order placed(int id) {
        Order order = NobodyServes.order(id);
        ledger.placed(order);
        return order;
    }
}
