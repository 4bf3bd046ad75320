package brigade.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Dining;
import brigade.server.NobodyServes;
import brigade.server.Order;
import brigade.trace.Lane;
import brigade.work.LockWatch;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class AdmissionQueueTest {
    private final AtomicInteger told = new AtomicInteger();
    private final AdmissionQueue admission =
            new AdmissionQueue(
                    2,
                    new Dining() {
                        @Override
                        public void eats(Order order, Lane lane) {}

                        @Override
                        public void admissionHasRoom() {
                            told.incrementAndGet();
                        }
                    },
                    LockWatch.NOBODY);
    private final Order first = NobodyServes.order(1);
    private final Order second = NobodyServes.order(2);

    @Test
    void whoIsCalledStaysUntilMet() {
        assertThat(admission.admit(first)).isTrue();
        assertThat(admission.admit(second)).isTrue();
        assertThat(admission.admit(NobodyServes.order(3))).isFalse();
        assertThat(admission.call(true)).isNull();
        assertThat(admission.call(false)).isSameAs(first);
        assertThat(admission.leave(first)).isFalse();
        assertThat(admission.guests()).isEqualTo(2);
        assertThat(admission.waiting(false)).isEqualTo(1);
        admission.met(first);
        assertThat(admission.guests()).isEqualTo(1);
        assertThat(admission.call(second)).isTrue();
        assertThat(admission.call(second)).isFalse();
    }

    @Test
    void tellsOfRoomOnceToWhoAskedInVain() {
        assertThat(admission.room()).isEqualTo(2);
        admission.admit(first);
        admission.admit(second);
        assertThat(admission.leave(second)).isTrue();
        assertThat(told).hasValue(0);

        admission.admit(second);
        assertThat(admission.room()).isZero();
        admission.leave(second);
        assertThat(told).hasValue(1);
        admission.leave(first);
        assertThat(told).hasValue(1);
    }

    @Test
    void aLargerDoorIsRoom() {
        admission.admit(first);
        admission.admit(second);
        assertThat(admission.room()).isZero();
        admission.capacity(4);
        assertThat(told).hasValue(1);
        assertThat(admission.room()).isEqualTo(2);
    }
}
