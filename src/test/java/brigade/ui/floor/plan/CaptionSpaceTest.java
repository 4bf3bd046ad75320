package brigade.ui.floor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.plan.CaptionSpace.Wish;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class CaptionSpaceTest {

    private static final Metrics METRICS = new Metrics(1, 13, 17, 15);
    private static final Box ROOM = new Box(0, 0, 400, 300);
    private static final Wish WISH = new Wish(Detail.FULL, 100, 0, ROOM);

    @Test
    void whoStandsAloneSaysAll() {
        assertThat(of(List.of(ring(100, 50), ring(100, 200)), List.of()))
                .containsOnly(new CaptionSpace(Detail.FULL, 100));
    }

    @Test
    void neighboursNeverReachIntoEachOthersLines() {
        for (double apart = 30; apart < 120; apart += 3.5) {
            List<CaptionSpace> rooms = of(List.of(ring(100, 50), ring(100 + apart, 60)), List.of());

            assertThat((rooms.get(0).width() + rooms.get(1).width()) / 2).isLessThan(apart);
        }
    }

    @Test
    void whoStandsAboveSomebodySaysNothing() {
        assertThat(of(List.of(ring(100, 50), ring(104, 92)), List.of()))
                .extracting(CaptionSpace::detail)
                .containsExactly(Detail.BARE, Detail.FULL);
    }

    @Test
    void noFaceIsCovered() {
        Disc face = new Disc(new Point(140, 80), 12);

        CaptionSpace room = of(List.of(ring(100, 50)), List.of(face)).getFirst();

        assertThat(room.width()).isPositive().isLessThanOrEqualTo(2 * (40 - 12));
    }

    @Test
    void nothingIsSaidOutsideOfTheRoom() {
        assertThat(of(List.of(ring(100, 262), ring(100, 290)), List.of()))
                .extracting(CaptionSpace::detail)
                .containsExactly(Detail.BARE, Detail.BARE);
    }

    private static Disc ring(double x, double y) {
        return new Disc(new Point(x, y), 20);
    }

    private static List<CaptionSpace> of(List<Disc> people, List<Disc> faces) {
        List<Wish> wishes = new ArrayList<>();
        people.forEach(it -> wishes.add(WISH));
        return CaptionSpace.of(people, wishes, faces, 20, METRICS);
    }
}
