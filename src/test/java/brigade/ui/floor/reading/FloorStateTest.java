package brigade.ui.floor.reading;

import static brigade.trace.Activity.BLOCKED;
import static brigade.trace.Activity.IO;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Model;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.ui.floor.state.CounterState;
import brigade.ui.floor.state.DeskState;
import brigade.ui.floor.state.Doing;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.KitchenState;
import brigade.ui.floor.state.PanState;
import brigade.ui.floor.state.TillState;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.List;

class FloorStateTest {

    private final Evening evening = new Evening();

    @Test
    void anEmptyTraceIsAnEmptyFloor() {
        FloorState floor = evening.at(10);

        assertThat(floor.cooks()).isEmpty();
        assertThat(floor.equipment().kitchen().pans()).isEmpty();
        assertThat(floor.desk()).isEqualTo(new DeskState(0, -1, 0));
    }

    @Test
    void theSameInstantGivesAnEqualFloorAlsoAfterMoreHasHappened() {
        Lane cook = evening.lane("cook-1", "cook");
        evening.mark(10, evening.guests, OrderStage.PLACED, 1, 0)
                .begin(20, cook, RUNNING, "chop", 1, 0)
                .mark(30, cook, CommonMark.PROGRESS, 1, 100);
        FloorState before = evening.at(40);

        evening.mark(50, cook, CommonMark.PROGRESS, 1, 900)
                .mark(60, evening.guests, OrderStage.TURNED_AWAY, 1, 0)
                .close(70, cook);

        assertThat(evening.at(40)).isEqualTo(before);
    }

    @Test
    void pansAreFreeOrHeldAndTheOvenHasDishes() {
        Lane first = evening.lane("cook-1", "cook");
        Lane second = evening.lane("cook-2", "cook");
        Lane third = evening.lane("cook-3", "cook");
        evening.set(0, "set pans", 2)
                .begin(10, first, RUNNING, "sauté", 1, 1)
                .begin(20, second, BLOCKED, "pan", 2, 1 << 20 | first.id())
                .begin(30, third, SLEEPING, "oven", 3, 0);

        KitchenState kitchen = evening.at(40).equipment().kitchen();

        assertThat(kitchen.pans())
                .containsExactly(
                        new PanState(0, 0, "", 0), new PanState(1, first.id(), "cook-1", 1));
        assertThat(kitchen.inOven()).containsExactly(3);
        assertThat(evening.at(15).equipment().kitchen().pans().getLast().waiting()).isZero();
    }

    @Test
    void theTillCountsCentsAndReceipts() {
        Lane cashier = evening.lane("cashier-1", "cashier");
        for (int order = 1; order <= 3; order++) {
            evening.mark(order, evening.guests, OrderStage.PLACED, order, 0);
        }
        evening.mark(100, cashier, OrderStage.PAID, 1, 1_250)
                .mark(200, cashier, OrderStage.PAID, 2, 800)
                .mark(300, evening.guests, OrderStage.BILLED, 3, 0);

        assertThat(evening.at(150).orders().till().cents()).isEqualTo(1_250);
        assertThat(evening.at(350).orders().till())
                .isEqualTo(new TillState(2_050, 2, new CounterState(List.of(3), 0)));
    }

    @Test
    void theDeskTellsWhichBellsWait() {
        Lane ui = evening.lane("UI thread", "ui");
        Lane bell = evening.lane("bell", "bell");
        evening.mark(20, bell, CommonMark.BELL, 1, 0)
                .mark(21, ui, CommonMark.ANSWERED, 1, 400)
                .begin(1_000, ui, RUNNING, "sum", 0, 0)
                .mark(1_020, bell, CommonMark.BELL, 2, 0)
                .mark(1_040, bell, CommonMark.BELL, 3, 0)
                .mark(2_100, bell, CommonMark.BELL, 4, 0);

        assertThat(evening.at(600).desk().answeredNanos()).isEqualTo(400_000);
        assertThat(evening.at(600).desk().waitingBells()).isZero();
        assertThat(evening.at(1_050).desk().waitingBells()).isEqualTo(2);
        assertThat(evening.at(2_000).desk().busy()).isEqualTo(1, Offset.offset(0.01));
    }

    @Test
    void theHouseRulesAreThoseInForce() {
        evening.set(0, "set pans", 4).set(0, "set doors", 1).set(20, "set doors", 0);
        FloorState first = evening.at(10);

        assertThat(first.house().pans()).isEqualTo(4);
        assertThat(first.house().open()).isTrue();
        assertThat(first.house().limits().rail()).isZero();
        assertThat(evening.at(30).house().open()).isFalse();
    }

    /** From 1.2 to 7.2 s, in the middle of a frame. */
    private void standStill() {
        Lane program = evening.lane("whole program", "standstill");
        evening.begin(1_200, program, SLEEPING, "program stopped", 0, 0).end(7_200, program);
    }

    @Test
    void theDeskIsNotBusyWhileTheWholeProgramStandsStill() {
        Lane ui = evening.lane("UI thread", "ui");
        evening.begin(400, ui, RUNNING, "pulse", 0, 0)
                .end(500, ui)
                .begin(1_190, ui, RUNNING, "pulse", 0, 0)
                .end(7_210, ui)
                .mark(7_210, ui, CommonMark.ANSWERED, 1, 6_001_000)
                .begin(7_300, ui, RUNNING, "pulse", 0, 0)
                .end(8_000, ui);
        standStill();

        assertThat(evening.at(1_000).desk().busy()).isEqualTo(0.1, Offset.offset(0.001));
        assertThat(evening.at(5_000).desk().busy()).isZero();
        assertThat(evening.at(7_500).desk().busy()).isEqualTo(0.7, Offset.offset(0.001));
        assertThat(evening.at(7_500).desk().answeredNanos()).isEqualTo(10_000_000);
        assertThat(evening.at(5_000).managers())
                .as("a frame of 20 ms is no long one")
                .allMatch(it -> it.doing().equals(Doing.NOTHING));
        assertThat(evening.at(7_420).managers()).noneMatch(it -> it.doing().equals(Doing.NOTHING));
    }

    @Test
    void aLoopIsNotHeldUpByAStopOfTheWholeProgram() {
        evening.set(0, "set model", Model.EVENT_LOOP.code())
                .set(1_100, "loop lag", 900)
                .set(7_240, "loop lag", 6_002_000);
        Lane loop = evening.lane("head-waiter", "loop");
        evening.begin(1_190, loop, IO, "query", 2, 0);
        standStill();

        assertThat(evening.at(5_000).equipment().loop().heldUp()).isFalse();
        assertThat(evening.at(7_230).equipment().loop().heldUp()).isFalse();
        assertThat(evening.at(7_300).equipment().loop().heldNanos()).isEqualTo(110_000_000);
        assertThat(evening.at(1_190).equipment().loop().lagNanos()).isEqualTo(-1);
        assertThat(evening.at(1_260).equipment().loop().lagNanos()).isEqualTo(900_000);
        assertThat(evening.at(7_300).equipment().loop().lagNanos()).isEqualTo(2_000_000);
        assertThat(evening.at(9_300).equipment().loop().lagNanos()).isEqualTo(2_000_000);
    }

    @Test
    void theStartOfAProcessTookOnlyTheTimeInWhichItCouldStart() {
        evening.set(0, "set model", Model.PROCESS_PER_REQUEST.code());
        Lane truck = evening.laneAt(1_000, "truck-1", "truck");
        evening.begin(1_000, truck, IO, "start-up", 1, 0)
                .begin(7_500, truck, RUNNING, "chop", 1, 0);
        standStill();

        assertThat(evening.at(7_600).equipment().trucks().startNanos()).isEqualTo(500_000_000);
    }
}
