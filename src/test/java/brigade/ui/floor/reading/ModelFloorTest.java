package brigade.ui.floor.reading;

import static brigade.trace.Activity.IDLE;
import static brigade.trace.Activity.IO;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.WAITING;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.server.Model;
import brigade.trace.Lane;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.HandOver;
import brigade.ui.floor.state.HandOver.Thing;
import brigade.ui.floor.state.Spot;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.TruckState;
import brigade.ui.floor.state.Walk;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ModelFloorTest {

    private final Evening evening = new Evening();

    @Test
    void theModelIsReadFromTheTraceAndWasTheThreadPoolBeforeThereWasAChoice() {
        assertThat(evening.at(10).model()).isEqualTo(Model.THREAD_POOL);

        evening.set(100, "set model", Model.EVENT_LOOP.code());

        assertThat(evening.at(99).model()).isEqualTo(Model.THREAD_POOL);
        assertThat(evening.at(100).model()).isEqualTo(Model.EVENT_LOOP);
    }

    @Test
    void whileTheModelChangesTheStaffBeforeIsSeenUntilItHasFinished() {
        Lane cook = evening.lane("cook-1", "cook");
        evening.begin(0, cook, RUNNING, "chop", 1, 0)
                .set(100, "set model", Model.VIRTUAL_THREADS.code());
        Lane guest = evening.laneAt(110, "guest-2", "guest");
        evening.begin(120, guest, RUNNING, "chop", 2, 0).close(500, cook);

        assertThat(evening.at(50).staff().leaving()).isEmpty();
        assertThat(evening.at(200).staff().leaving())
                .extracting(StaffState::name)
                .containsExactly("cook-1");
        assertThat(evening.at(200).staff().perOrder().people())
                .extracting(StaffState::name)
                .containsExactly("guest-2");
        assertThat(evening.at(600).staff().leaving()).isEmpty();
    }

    @Test
    void aThreadWithAnOrderOfItsOwnKeepsTheSeatOfItsOrder() {
        FloorState floor = new StaffedEvening(Model.THREAD_PER_REQUEST, 10).floor();

        for (int i = 0; i < floor.staff().perOrder().people().size(); i++) {
            int order = floor.staff().perOrder().people().get(i).doing().order();
            if (order > 0) {
                assertThat(floor.staff().perOrder().places().get(i)).isEqualTo(order - 1);
            }
        }
        assertThat(floor.staff().perOrder().places()).doesNotHaveDuplicates();
        assertThat(floor.staff().perOrder().busy(IO)).isEqualTo(2);
    }

    @Test
    void whileTheTablesAreFullOfOthersNewcomersStandInLine() {
        Lane cook = evening.lane("cook-1", "cook");
        evening.begin(0, cook, RUNNING, "chop", 1, 0)
                .set(0, "set model", Model.THREAD_PER_REQUEST.code())
                .mark(0, evening.guests, OrderStage.PLACED, 30, 0)
                .mark(1, evening.guests, OrderStage.TAKEN, 30, 19);
        evening.begin(0, evening.lane("hand-30", "hand"), RUNNING, "chop", 30, 0);
        evening.close(500, cook);

        assertThat(evening.at(400).staff().perOrder().places()).containsExactly(0);
        assertThat(evening.at(600).staff().perOrder().places()).containsExactly(19);
    }

    @Test
    void ofACrowdTheActivitiesAreCountedAndNothingElseIsRead() {
        FloorState floor = new StaffedEvening(Model.VIRTUAL_THREADS, 600).floor();

        assertThat(floor.staff().perOrder().people()).hasSize(600);
        assertThat(floor.staff().perOrder().busy(WAITING)).isEqualTo(150);
        assertThat(floor.staff().perOrder().busy(IDLE)).isEqualTo(50);
        assertThat(floor.staff().perOrder().people().getFirst().doing().label()).isEmpty();
        assertThat(floor.equipment().kitchen().pans()).isEmpty();
    }

    @Test
    void aGuestIsFoundByTheOrderThatAStoveCarries() {
        FloorState floor = new StaffedEvening(Model.VIRTUAL_THREADS, 10).floor();
        var stoves = floor.staff().roster().of(StaffRole.STOVE);

        Integer index = floor.staff().perOrder().byOrder(stoves).get(2);

        assertThat(index).isNotNull();
        assertThat(floor.staff().perOrder().people().get(index).name()).isEqualTo("guest-2");
    }

    @Test
    void whoIsJustMountedIsOnTheWayAndWhoGoesOnCookingIsNot() {
        evening.set(0, "set model", Model.VIRTUAL_THREADS.code());
        Lane stove = evening.lane("stove-1", "stove");
        evening.begin(1_000, stove, RUNNING, "chop", 1, 0)
                .begin(2_000, stove, RUNNING, "sauté", 1, 0);

        assertThat(stoveAt(1_100).arrived()).isStrictlyBetween(0.0, 1.0);
        assertThat(stoveAt(1_500).arrived()).isEqualTo(1);
        assertThat(stoveAt(2_100).arrived()).isEqualTo(1);
    }

    @Test
    void theLoneCookIsWhereItsWorkIs() {
        evening.set(0, "set model", Model.SINGLE_THREAD.code());
        Lane lone = evening.lane("lone-cook", "lone");
        evening.begin(0, lone, RUNNING, "take order", 1, Place.atSeat(3))
                .begin(1_000, lone, RUNNING, "chop", 1, 0)
                .begin(2_000, lone, RUNNING, "charge", 1, 0);

        assertThat(loneAt(500)).isEqualTo(Walk.standing(Place.atSeat(3)));
        assertThat(loneAt(1_100).moving()).isTrue();
        assertThat(loneAt(1_100).from()).isEqualTo(Place.atSeat(3));
        assertThat(loneAt(1_600)).isEqualTo(Walk.standing(Place.KITCHEN));
        assertThat(loneAt(2_600)).isEqualTo(Walk.standing(Place.TILL));
    }

    @Test
    void aLoopIsHeldUpByOneLongStepButNotByWaitingForMessages() {
        evening.set(0, "set model", Model.EVENT_LOOP.code()).set(0, "loop lag", 1_200);
        Lane loop = evening.lane("head-waiter", "loop");
        evening.begin(0, loop, WAITING, "message", 0, 0)
                .begin(1_000, loop, RUNNING, "take order", 1, 0)
                .begin(1_020, loop, IO, "query", 2, 0);

        assertThat(evening.at(900).equipment().loop().heldUp()).isFalse();
        assertThat(evening.at(1_010).equipment().loop().heldUp()).isFalse();
        assertThat(evening.at(1_050).equipment().loop().heldUp()).isFalse();
        assertThat(evening.at(1_500).equipment().loop().heldNanos()).isEqualTo(480_000_000L);
        assertThat(evening.at(1_500).equipment().loop().holding().label()).isEqualTo("query");
        assertThat(evening.at(1_500).equipment().loop().lagNanos()).isEqualTo(1_200_000L);
    }

    @Test
    void workersGetTheirWorkInAMessageAndAnswerWithOne() {
        evening.set(0, "set model", Model.EVENT_LOOP.code());
        Lane loop = evening.lane("head-waiter", "loop");
        Lane back = evening.lane("back-1", "back");
        evening.mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(10, loop, OrderStage.TAKEN, 1, 0)
                .mark(1_000, back, OrderStage.FIRED, 1, 0)
                .mark(2_000, back, OrderStage.PASSED, 1, 0);

        HandOver there = evening.at(1_100).orders().handOvers().getFirst();
        HandOver back2 = evening.at(2_100).orders().handOvers().getFirst();

        assertThat(there.thing()).isEqualTo(Thing.MESSAGE);
        assertThat(there.to()).isEqualTo(new Spot.Hands(back.id()));
        assertThat(back2.to()).isEqualTo(new Spot.Hands(loop.id()));
        assertThat(evening.at(1_500).orders().handOvers()).isEmpty();
    }

    @Test
    void theStartOfAProcessIsItsFirstSpan() {
        FloorState floor = new StaffedEvening(Model.PROCESS_PER_REQUEST, 5).floor();

        assertThat(floor.equipment().trucks().startNanos()).isEqualTo(284_000_000L);
    }

    @Test
    void processesTellWhatTheyHaveTakenSoFar() {
        StaffedEvening trucks = new StaffedEvening(Model.PROCESS_PER_REQUEST, 5);
        trucks.evening.set(900, "truck memory", 160_000_000).set(900, "truck cpu", 1_200_000);

        assertThat(trucks.floor().equipment().trucks())
                .isEqualTo(new TruckState(284_000_000L, 160_000_000, 1_200_000));
    }

    @Test
    void theKindOfAnOrderIsReadFromTheMarkThatPlacedIt() {
        Lane cook = evening.lane("cook-1", "cook");
        Lane server = evening.lane("server-1", "server");
        evening.mark(10, evening.guests, OrderStage.PLACED, "upload", 1)
                .mark(10, evening.guests, OrderStage.PLACED, "database", 2)
                .mark(10, evening.guests, OrderStage.PLACED, "dish", 3)
                .mark(20, server, OrderStage.TAKEN, 2, 0)
                .mark(30, server, OrderStage.HUNG, 2, 0)
                .mark(40, server, OrderStage.TAKEN, 3, 1)
                .mark(50, server, OrderStage.HUNG, 3, 0)
                .begin(100, cook, IO, "receive", 1, 0);

        FloorState floor = evening.at(200);

        assertThat(floor.cooks().getFirst().doing().kind()).isEqualTo("upload");
        assertThat(floor.cooks().getFirst().doing().isSpecialWork()).isTrue();
        assertThat(floor.orders().kinds()).containsExactly(Map.entry(2, "database"));
    }

    private StaffState stoveAt(long millis) {
        return evening.at(millis).staff().roster().of(StaffRole.STOVE).getFirst();
    }

    private Walk loneAt(long millis) {
        return evening.at(millis).staff().roster().of(StaffRole.LONE).getFirst().walk();
    }
}
