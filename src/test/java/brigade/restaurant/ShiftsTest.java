package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import brigade.OwnThreads;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Dining;
import brigade.server.Model;
import brigade.server.NobodyServes;
import brigade.server.Order;
import brigade.server.Setup;
import brigade.server.shared.SharedResources;
import brigade.trace.Lane;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

@ExtendWith(OwnThreads.class)
class ShiftsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final CountDownLatch told = new CountDownLatch(2);

    /** Its staff waits for what the staff of the other one holds, until both are told. */
    private final class Entangled extends NobodyServes {
        @Override
        public void close() {
            told.countDown();
            try {
                told.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final Dining NOBODY =
            new Dining() {
                @Override
                public void eats(Order order, Lane lane) {}

                @Override
                public void admissionHasRoom() {}
            };

    @Test
    void allAreClosedAtTheSameTime() {
        Setup setup = Settings.standard().setup();
        try (Recorder recorder = Recorder.start(1 << 20, RestaurantVocabulary.ALL);
                SharedResources resources = new SharedResources(recorder, setup, () -> {})) {
            Shifts shifts = new Shifts(resources, NOBODY, _ -> (_, _, _) -> new Entangled());
            shifts.open(Model.THREAD_POOL, setup);
            shifts.open(Model.VIRTUAL_THREADS, setup);

            assertTimeoutPreemptively(LONG, shifts::close);

            assertThat(told.getCount()).isZero();
        }
    }
}
