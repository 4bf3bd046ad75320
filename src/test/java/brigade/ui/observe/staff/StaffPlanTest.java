package brigade.ui.observe.staff;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Trace;
import brigade.ui.floor.plan.Box;

import org.junit.jupiter.api.Test;

import java.util.List;

class StaffPlanTest {

    private static final Box SMALL = new Box(0, 0, 640, 330);
    private static final InRoom.Heights HEIGHTS = new InRoom.Heights(18, 16, 0);

    private static StaffMoment moment(int pools, int threads) {
        Dumped dumped = new Dumped().at(0);
        int id = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < threads; i++) {
                id++;
                dumped.runs(id, "pool" + (char) ('a' + pool) + "-" + i);
            }
        }
        Trace trace = dumped.trace();
        return new PoolsReader(trace).at(trace.start(), 0);
    }

    private static void apart(List<Box> boxes, Box area) {
        for (Box box : boxes) {
            assertThat(box.x()).isGreaterThanOrEqualTo(area.x());
            assertThat(box.y()).isGreaterThanOrEqualTo(area.y());
            assertThat(box.right()).isLessThanOrEqualTo(area.right() + 1);
            assertThat(box.bottom()).isLessThanOrEqualTo(area.bottom() + 1);
            for (Box other : boxes) {
                boolean clear =
                        box.equals(other)
                                || box.right() <= other.x()
                                || other.right() <= box.x()
                                || box.bottom() <= other.y()
                                || other.bottom() <= box.y();
                assertThat(clear).as("%s and %s", box, other).isTrue();
            }
        }
    }

    @Test
    void roomsFillTheAreaAndDoNotOverlap() {
        StaffPlan plan = StaffPlan.of(moment(5, 8), SMALL, 1);

        assertThat(plan.rooms())
                .extracting(it -> it.room().pool())
                .containsExactly("poola-", "poolb-", "poolc-", "poold-", "poole-");
        apart(plan.rooms().stream().map(StaffPlan.Placed::box).toList(), SMALL);
    }

    @Test
    void poolsWithoutAPlaceShareOneRoomAndNobodyIsLost() {
        StaffPlan plan = StaffPlan.of(moment(25, 3), SMALL, 1);

        assertThat(plan.rooms()).hasSizeLessThan(25);
        assertThat(plan.rooms().getLast().room().sort()).isEqualTo(PoolRoom.Sort.OTHERS);
        assertThat(plan.rooms().stream().mapToInt(it -> it.room().size()).sum()).isEqualTo(75);
        apart(plan.rooms().stream().map(StaffPlan.Placed::box).toList(), SMALL);
    }

    @Test
    void aTinyPictureIsOneRoom() {
        StaffPlan plan = StaffPlan.of(moment(4, 3), new Box(0, 0, 120, 90), 1);

        assertThat(plan.rooms()).extracting(it -> it.room().size()).containsExactly(12);
    }

    @Test
    void peopleWithoutAPlaceAreOfTheCrowd() {
        InRoom large = InRoom.of(new Box(0, 0, 400, 300), 8, 0, HEIGHTS, 1);
        InRoom small = InRoom.of(new Box(0, 0, 150, 60), 8, 0, HEIGHTS, 1);

        assertThat(large.cells()).hasSize(8);
        assertThat(large.crowd()).isEqualTo(Box.NONE);
        assertThat(small.cells()).hasSizeLessThan(8);
        assertThat(small.crowd().width()).isPositive();
        apart(large.cells(), new Box(0, 0, 400, 300));
    }

    @Test
    void aCrowdStandsBesideThePeople() {
        Box inside = new Box(10, 10, 500, 280);
        InRoom room = InRoom.of(inside, 5, 31, HEIGHTS, 1);

        assertThat(room.cells()).hasSize(5);
        assertThat(room.cells()).allMatch(it -> it.right() <= room.crowd().x());
        assertThat(room.crowd().right()).isEqualTo(inside.right());
    }
}
