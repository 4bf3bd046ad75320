package brigade.ui.floor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.trace.Lane;
import brigade.ui.floor.state.CounterState;
import brigade.ui.floor.state.HandOver;
import brigade.ui.floor.state.HandOver.Thing;
import brigade.ui.floor.state.Spot;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class HandOverReaderTest {

    private final Evening evening = new Evening();
    private final Lane server = evening.lane("server-1", "server");
    private final Lane cook = evening.lane("cook-1", "cook");

    @BeforeEach
    void anOrderGoesItsWay() {
        evening.set(0, "set rail", 16)
                .set(0, "set pass", 8)
                .mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(100, server, OrderStage.TAKEN, 1, 5)
                .mark(1_000, server, OrderStage.HUNG, 1, 0)
                .mark(2_000, cook, OrderStage.FIRED, 1, 0)
                .mark(3_000, cook, OrderStage.PASSED, 1, 0)
                .mark(4_000, server, OrderStage.CARRIED, 1, 0)
                .mark(5_000, server, OrderStage.DELIVERED, 1, 0);
    }

    @Test
    void aTicketGoesFromTheServerToTheRail() {
        assertThat(at(1_125))
                .isEqualTo(new HandOver(1, Thing.TICKET, hands(server), new Spot.Rail(0), 0.5));
        assertThat(evening.at(1_125).orders().rail()).isEqualTo(new CounterState(List.of(1), 16));
    }

    @Test
    void aTicketGoesFromTheRailToTheCook() {
        assertThat(at(2_125))
                .isEqualTo(new HandOver(1, Thing.TICKET, new Spot.Rail(0), hands(cook), 0.5));
        assertThat(evening.at(2_125).orders().rail().orders()).isEmpty();
    }

    @Test
    void aPlateGoesFromTheCookToThePassToTheServerToTheTable() {
        assertThat(at(3_125))
                .isEqualTo(new HandOver(1, Thing.PLATE, hands(cook), new Spot.Pass(0), 0.5));
        assertThat(evening.at(3_500).orders().pass().orders()).containsExactly(1);
        assertThat(at(4_125))
                .isEqualTo(new HandOver(1, Thing.PLATE, new Spot.Pass(0), hands(server), 0.5));
        assertThat(at(5_125))
                .isEqualTo(new HandOver(1, Thing.PLATE, hands(server), new Spot.Table(5), 0.5));
    }

    @Test
    void aHandOverTakesAQuarterOfASecond() {
        assertThat(evening.at(999).orders().handOvers()).isEmpty();
        assertThat(at(1_000).part()).isLessThan(0.001);
        assertThat(evening.at(1_251).orders().handOvers()).isEmpty();
    }

    private HandOver at(long millis) {
        return rounded(evening.at(millis).orders().handOvers().getFirst());
    }

    /** The stages of orders are kept a little coarser than a nanosecond. */
    private static HandOver rounded(HandOver it) {
        double part = Math.round(it.part() * 1e4) / 1e4;
        return new HandOver(it.order(), it.thing(), it.from(), it.to(), part);
    }

    private static Spot hands(Lane lane) {
        return new Spot.Hands(lane.id());
    }
}
