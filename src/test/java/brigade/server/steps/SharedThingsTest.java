package brigade.server.steps;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.Place;
import brigade.server.NobodyServes;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

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
    void nobodyWaitsForAPanWhileOneIsFree() {
        Pans pans = new Pans();
        pans.number(4);
        List<PanLock> inUse = new ArrayList<>();
        for (int id : List.of(4, 8, 12, 16)) { // all of them prefer the first pan
            inUse.add(pans.choose(NobodyServes.order(id)));
        }
        assertThat(inUse).doesNotHaveDuplicates();

        inUse.get(2).leave();
        assertThat(pans.choose(NobodyServes.order(20))).isSameAs(inUse.get(2));
    }

    @Test
    void whoFindsNoPanFreeWaitsWhereFewestWait() {
        Pans pans = new Pans();
        pans.number(2);
        PanLock first = pans.choose(NobodyServes.order(0));
        PanLock second = pans.choose(NobodyServes.order(0));
        assertThat(pans.choose(NobodyServes.order(0))).isSameAs(first);
        assertThat(pans.choose(NobodyServes.order(0))).isSameAs(second);
    }

    @Test
    void pansStayTheSameWhenTheirNumberChanges() {
        Pans pans = new Pans();
        pans.number(2);
        PanLock second = pans.choose(NobodyServes.order(3));
        assertThat(second.index()).isEqualTo(1);
        pans.number(1);
        assertThat(pans.choose(NobodyServes.order(3)).index()).isZero();
        pans.number(5);
        assertThat(pans.choose(NobodyServes.order(3)).index()).isEqualTo(3);
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
