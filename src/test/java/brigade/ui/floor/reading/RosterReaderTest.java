package brigade.ui.floor.reading;

import static brigade.trace.Activity.BLOCKED;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;
import static brigade.trace.Activity.WAITING;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.ui.floor.state.Doing;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.StaffState.Fate;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RosterReaderTest {

    private final Evening evening = new Evening();

    @Test
    void knowsRolesAndSortsByNumber() {
        evening.lane("cook-10", "cook");
        evening.lane("cook-2", "cook");
        evening.lane("server-1", "server");
        evening.lane("cashier-1", "cashier");
        evening.lane("worker-1", "worker");
        evening.lane("UI thread", "ui");
        evening.lane("bell", "bell");

        FloorState floor = evening.at(10);

        assertThat(floor.cooks()).extracting(StaffState::name).containsExactly("cook-2", "cook-10");
        assertThat(floor.servers()).extracting(StaffState::name).containsExactly("server-1");
        assertThat(floor.cashiers()).extracting(StaffState::name).containsExactly("cashier-1");
        assertThat(floor.workers()).extracting(StaffState::name).containsExactly("worker-1");
        assertThat(floor.managers()).extracting(StaffState::name).containsExactly("UI thread");
    }

    @Test
    void whoIsNotThereYetOrHasGoneIsNotSeen() {
        Lane early = evening.lane("cook-1", "cook");
        evening.laneAt(500, "cook-2", "cook");
        evening.close(400, early);

        assertThat(evening.at(300).cooks()).extracting(StaffState::name).containsExactly("cook-1");
        assertThat(evening.at(450).cooks()).isEmpty();
        assertThat(evening.at(600).cooks()).extracting(StaffState::name).containsExactly("cook-2");
    }

    @Test
    void saysWhatSomeoneDoesAndHowFarItIs() {
        Lane cook = evening.lane("cook-1", "cook");
        evening.begin(0, cook, WAITING, "rail", 0, 0)
                .begin(100, cook, RUNNING, "chop", 7, 0)
                .mark(200, cook, CommonMark.PROGRESS, 7, 250)
                .mark(300, cook, CommonMark.PROGRESS, 7, 500)
                .begin(500, cook, SLEEPING, "oven", 7, 0)
                .mark(500, cook, CommonMark.PLANNED, 7, 400_000);

        assertThat(cookAt(50).doing())
                .isEqualTo(new Doing(WAITING, RestaurantTerm.RAIL, 0, -1, ""));
        assertThat(cookAt(50).progress()).isEqualTo(StaffState.UNKNOWN);
        assertThat(cookAt(150).progress()).isEqualTo(StaffState.UNKNOWN);
        assertThat(cookAt(250).doing())
                .isEqualTo(new Doing(RUNNING, RestaurantTerm.CHOP, 7, -1, ""));
        assertThat(cookAt(250).progress()).isEqualTo(0.25);
        assertThat(cookAt(400).progress()).isEqualTo(0.5);
        assertThat(cookAt(600).progress()).isEqualTo(0.25, Offset.offset(1e-9));
    }

    @Test
    void namesTheHolderOfTheLock() {
        Lane first = evening.lane("cook-1", "cook");
        Lane second = evening.lane("cook-2", "cook");
        evening.begin(10, first, RUNNING, "sauté", 1, 2)
                .begin(20, second, BLOCKED, "pan", 2, 2 << 20 | first.id());

        assertThat(evening.at(30).cooks().getLast().doing())
                .isEqualTo(new Doing(BLOCKED, RestaurantTerm.PAN, 2, 2, "cook-1"));
    }

    @Test
    void aDeadThreadIsSeenForTwoSeconds() {
        Lane cook = evening.lane("cook-1", "cook");
        evening.begin(0, cook, RUNNING, "chop", 1, 0)
                .mark(1000, cook, CommonMark.DIED, 1, 0)
                .close(1000, cook);

        assertThat(cookAt(999).fate()).isEqualTo(Fate.WELL);
        assertThat(cookAt(1000).fate()).isEqualTo(Fate.DIED);
        assertThat(cookAt(2999).fate()).isEqualTo(Fate.DIED);
        assertThat(evening.at(3001).cooks()).isEmpty();
    }

    @Test
    void theSuccessorOfADeadThreadIsSeenAsSuch() {
        Lane cook = evening.lane("cook-1", "cook");
        evening.mark(1000, cook, CommonMark.DIED, 1, 0).close(1000, cook);
        Lane next = evening.laneAt(1100, "cook-1", "cook");

        StaffState seen = cookAt(1500);

        assertThat(evening.at(1500).cooks()).hasSize(1);
        assertThat(seen.lane()).isEqualTo(next.id());
        assertThat(seen.fate()).isEqualTo(Fate.REPLACED);
        assertThat(cookAt(3100).fate()).isEqualTo(Fate.WELL);
    }

    @Test
    void shortFramesOfTheUiThreadAreNotWork() {
        Lane ui = evening.lane("UI thread", "ui");
        evening.begin(0, ui, RUNNING, "pulse", 0, 0)
                .end(5, ui)
                .begin(100, ui, RUNNING, "sum", 0, 0)
                .mark(200, ui, CommonMark.PROGRESS, 0, 400);

        assertThat(evening.at(3).managers().getFirst().doing().activity()).isEqualTo(Activity.IDLE);
        assertThat(evening.at(250).managers().getFirst().doing().label()).isEqualTo("sum");
        assertThat(evening.at(250).managers().getFirst().progress()).isEqualTo(0.4);
    }

    private StaffState cookAt(long millis) {
        return evening.at(millis).cooks().getFirst();
    }
}
