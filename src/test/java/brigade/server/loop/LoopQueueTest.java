package brigade.server.loop;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Kind;
import brigade.server.NobodyServes;
import brigade.server.loop.LoopQueue.Entry;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class LoopQueueTest {
    private final LoopQueue agenda = new LoopQueue();

    @Test
    void timersBecomeMessagesByTheirTime() {
        agenda.later(entry(1, Kind.DISH, 300));
        agenda.later(entry(2, Kind.DISH, 100));
        agenda.later(entry(3, Kind.USER_ACTION, 200));
        assertThat(agenda.next()).isEqualTo(100);
        agenda.expire(99);
        assertThat(agenda.messages()).isZero();
        agenda.expire(250);
        assertThat(agenda.messages()).isEqualTo(2);
        assertThat(agenda.next()).isEqualTo(300);
        assertThat(polled(true)).isEqualTo(3);
        assertThat(polled(false)).isEqualTo(2);
        assertThat(agenda.poll(false)).isNull();
        agenda.expire(300);
        assertThat(polled(false)).isEqualTo(1);
        assertThat(agenda.next()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void messagesKeepTheirSequence() {
        agenda.post(entry(1, Kind.DISH, 5));
        agenda.post(entry(2, Kind.DISH, 4));
        assertThat(polled(false)).isEqualTo(1);
        assertThat(polled(false)).isEqualTo(2);
    }

    private int polled(boolean urgent) {
        return Objects.requireNonNull(agenda.poll(urgent)).order().id();
    }

    private static Entry entry(int id, Kind kind, long due) {
        return new Entry(NobodyServes.order(id, kind), due, (order, me) -> {});
    }
}
