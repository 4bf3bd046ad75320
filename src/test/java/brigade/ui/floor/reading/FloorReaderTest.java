package brigade.ui.floor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Model;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class FloorReaderTest {

    private static final int GUESTS = 400;

    private final Evening evening = new Evening();
    private final List<Lane> crowd = new ArrayList<>();

    private void arrive() {
        evening.set(0, "set model", Model.VIRTUAL_THREADS.code());
        for (int i = 1; i <= GUESTS; i++) {
            evening.mark(i, evening.guests, OrderStage.PLACED, i, 0);
            Lane lane = evening.laneAt(i, "guest-" + i, "guest");
            evening.begin(i + 1, lane, Activity.WAITING, "door", i, 0);
            crowd.add(lane);
        }
    }

    @Test
    void readsAtEachInstantWhatOneReadsWhoHasNotReadAnythingBefore() {
        arrive();
        Random random = new Random(11);
        FloorReader reader = new FloorReader(evening.trace());
        for (int millis = GUESTS + 1; millis < GUESTS + 300; millis++) {
            int which = random.nextInt(GUESTS);
            Lane lane = crowd.get(which);
            switch (random.nextInt(4)) {
                case 0 -> evening.close(millis, lane);
                case 1 -> evening.mark(millis, lane, OrderStage.TAKEN, which + 1, which);
                default -> evening.begin(millis, lane, Activity.RUNNING, "chop", which + 1, 0);
            }
            long now = Evening.nanos(millis);
            evening.trace();
            assertThat(reader.at(now).equals(new FloorReader(evening.trace()).at(now))).isTrue();
            long before = Evening.nanos(random.nextInt(millis));
            assertThat(reader.at(before).equals(new FloorReader(evening.trace()).at(before)))
                    .isTrue();
        }
    }

    @Test
    void whoDoesTheSameIsTheSame() {
        arrive();
        FloorReader reader = new FloorReader(evening.trace());
        List<StaffState> before =
                reader.at(Evening.nanos(1_000)).staff().roster().of(StaffRole.GUEST);
        assertThat(before).hasSize(GUESTS);

        evening.begin(2_000, crowd.getLast(), Activity.RUNNING, "chop", GUESTS, 0);
        evening.trace();
        List<StaffState> after =
                reader.at(Evening.nanos(2_000)).staff().roster().of(StaffRole.GUEST);

        assertThat(after.getFirst()).isSameAs(before.getFirst());
        assertThat(after.getLast().doing().activity()).isEqualTo(Activity.RUNNING);
    }
}
