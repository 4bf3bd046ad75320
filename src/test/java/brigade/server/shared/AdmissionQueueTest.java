package brigade.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Dining;
import brigade.server.NobodyServes;
import brigade.server.Order;
import brigade.trace.Lane;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class AdmissionQueueTest {
    private final AtomicInteger told = new AtomicInteger();
    private final AdmissionQueue door =
            new AdmissionQueue(
                    2,
                    new Dining() {
                        @Override
                        public void eats(Order order, Lane lane) {}

                        @Override
                        public void roomAtTheDoor() {
                            told.incrementAndGet();
                        }
                    });
    private final Order first = NobodyServes.order(1);
    private final Order second = NobodyServes.order(2);

    @Test
    void whoIsCalledStaysUntilMet() {
        assertThat(door.admit(first)).isTrue();
        assertThat(door.admit(second)).isTrue();
        assertThat(door.admit(NobodyServes.order(3))).isFalse();
        assertThat(door.call(true)).isNull();
        assertThat(door.call(false)).isSameAs(first);
        assertThat(door.leave(first)).isFalse();
        assertThat(door.guests()).isEqualTo(2);
        assertThat(door.waiting(false)).isEqualTo(1);
        door.met(first);
        assertThat(door.guests()).isEqualTo(1);
        assertThat(door.call(second)).isTrue();
        assertThat(door.call(second)).isFalse();
    }

    @Test
    void tellsOfRoomOnceToWhoAskedInVain() {
        assertThat(door.room()).isEqualTo(2);
        door.admit(first);
        door.admit(second);
        assertThat(door.leave(second)).isTrue();
        assertThat(told).hasValue(0);

        door.admit(second);
        assertThat(door.room()).isZero();
        door.leave(second);
        assertThat(told).hasValue(1);
        door.leave(first);
        assertThat(told).hasValue(1);
    }

    @Test
    void aLargerDoorIsRoom() {
        door.admit(first);
        door.admit(second);
        assertThat(door.room()).isZero();
        door.capacity(4);
        assertThat(told).hasValue(1);
        assertThat(door.room()).isEqualTo(2);
    }
}
