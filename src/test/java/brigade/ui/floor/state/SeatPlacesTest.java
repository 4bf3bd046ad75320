package brigade.ui.floor.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class SeatPlacesTest {

    @Test
    void eachSeatIsItsOwnPlaceAsLongAsTheRoomIsInUse() {
        int[] all = IntStream.range(0, 400).toArray();
        SeatPlaces full = SeatPlaces.of(all, 400, 400);
        assertThat(full.count()).isEqualTo(400);
        assertThat(full.of(399)).isEqualTo(399);
        assertThat(SeatPlaces.of(new int[] {3, 19}, 20, 2))
                .isEqualTo(SeatPlaces.of(new int[0], 20, 0));
    }

    @Test
    void whoStaysWhenACrowdHasLeftGetsRoomAgain() {
        SeatPlaces after = SeatPlaces.of(new int[] {2, 310, 399}, 400, 20);
        assertThat(after.count()).isEqualTo(SeatPlaces.LEAST);
        assertThat(after.of(2)).isEqualTo(2);
        assertThat(List.of(after.of(310), after.of(399))).allMatch(it -> it < SeatPlaces.LEAST);
    }

    @Test
    void nobodySharesAPlace() {
        Random random = new Random(5);
        for (int people = 1; people < 300; people++) {
            int[] taken = random.ints(0, 2_000).distinct().limit(people).toArray();
            SeatPlaces places = SeatPlaces.of(taken, 2_000, people);
            assertThat(Arrays.stream(taken).mapToObj(places::of))
                    .doesNotHaveDuplicates()
                    .allMatch(it -> it >= 0 && it < places.count());
        }
    }

    @Test
    void whoGoesMovesNobodyElse() {
        SeatPlaces before = SeatPlaces.of(new int[] {2, 9, 310, 399}, 400, 20);
        SeatPlaces after = SeatPlaces.of(new int[] {2, 310, 399}, 400, 19);
        assertThat(List.of(after.of(2), after.of(310), after.of(399)))
                .isEqualTo(List.of(before.of(2), before.of(310), before.of(399)));
    }

    @Test
    void aSeatThatIsFreeAgainIsInTheRoom() {
        assertThat(SeatPlaces.of(new int[] {2}, 400, 20).of(399)).isEqualTo(SeatPlaces.LEAST - 1);
        assertThat(SeatPlaces.NONE.of(7)).isZero();
    }
}
