package brigade.ui.floor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.trace.Lane;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.Leaver;
import brigade.ui.floor.state.Mood;

import org.junit.jupiter.api.Test;

class LeaverReaderTest {

    private final Evening evening = new Evening();

    @Test
    void whoHasPaidLeavesHappy() {
        Lane server = evening.lane("server-1", "server");
        Lane cashier = evening.lane("cashier-1", "cashier");
        evening.mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(10, server, OrderStage.TAKEN, 1, 2)
                .mark(1_000, cashier, OrderStage.PAID, 1, 900);

        assertThat(evening.at(999).customers().leavers()).isEmpty();
        assertThat(evening.at(1_750).customers().leavers())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.mood()).isEqualTo(Mood.HAPPY);
                    assertThat(it.seat()).isEqualTo(2);
                    assertThat(it.part()).isBetween(0.499, 0.501);
                });
        assertThat(evening.at(2_501).customers().leavers()).isEmpty();
    }

    @Test
    void whoIsTurnedAwayOrLosesPatienceLeavesAngryFromTheDoor() {
        evening.mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(0, evening.guests, OrderStage.PLACED, 2, 0)
                .mark(1_000, evening.guests, OrderStage.TURNED_AWAY, 1, 0)
                .mark(1_100, evening.guests, OrderStage.LEFT, 2, 0);

        FloorState floor = evening.at(1_200);

        assertThat(floor.customers().leavers())
                .extracting(Leaver::mood)
                .containsOnly(Mood.ANGRY)
                .hasSize(2);
        assertThat(floor.customers().leavers()).extracting(Leaver::seat).containsOnly(-1);
        assertThat(floor.customers().door().queue()).isEmpty();
        assertThat(floor.customers().door().turnedAway()).isEqualTo(2);
    }

    @Test
    void aRushIsNotDrawnOneByOne() {
        for (int order = 1; order <= 500; order++) {
            evening.mark(0, evening.guests, OrderStage.PLACED, order, 0);
        }
        for (int order = 1; order <= 500; order++) {
            evening.mark(1_000, evening.guests, OrderStage.TURNED_AWAY, order, 0);
        }

        assertThat(evening.at(1_100).customers().leavers()).isEmpty();
    }
}
