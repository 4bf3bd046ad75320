package brigade.server.steps;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.Place;
import brigade.server.NobodyServes;
import brigade.server.Order;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

class SharedThingsTest {
    @Test
    void theLowestFreeSeatIsGivenFirst() {
        Seats seats = new Seats();
        assertThat(seats.take()).isZero();
        assertThat(seats.take()).isEqualTo(1);
        assertThat(seats.take()).isEqualTo(2);
        seats.free(1);
        assertThat(seats.occupied()).isEqualTo(2);
        assertThat(seats.take()).isEqualTo(1);
        assertThat(seats.take()).isEqualTo(3);
    }

    @Test
    void pansStayTheSameWhenTheirNumberChanges() {
        Pans pans = new Pans();
        pans.number(2);
        Order order = NobodyServes.order(3);
        PanLock second = pans.of(order);
        assertThat(second.index()).isEqualTo(1);
        pans.number(1);
        assertThat(pans.of(order).index()).isZero();
        pans.number(5);
        assertThat(pans.of(order).index()).isEqualTo(3);
    }

    @Test
    void aPanKnowsWhoHoldsIt() {
        try (Recorder recorder = Recorder.off()) {
            PanLock pan = new PanLock(3);
            assertThat(pan.wanted()).isEqualTo(3 << 20);
            var lane = recorder.lane("cook-1", "cook", LaneKind.PLATFORM);
            pan.heldBy(new LanePerson(lane, Place.DOOR));
            assertThat(pan.wanted()).isEqualTo(3 << 20 | lane.id());
            pan.putDown();
            assertThat(pan.wanted()).isEqualTo(3 << 20);
        }
    }

    @Test
    void walkingTakesLongerTheFartherItIs() {
        assertThat(Distance.metres(Place.DOOR, Place.DOOR)).isZero();
        assertThat(Distance.metres(Place.DOOR, Place.atSeat(0)))
                .isPositive()
                .isLessThan(Distance.metres(Place.DOOR, Place.atSeat(2)));
        assertThat(Distance.metres(Place.PASS, Place.atSeat(1_000_000))).isLessThan(15);
    }
}
