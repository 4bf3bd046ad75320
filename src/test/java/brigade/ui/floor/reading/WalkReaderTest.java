package brigade.ui.floor.reading;

import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;
import static brigade.trace.Activity.WAITING;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.StaffState.Load;
import brigade.ui.floor.state.Walk;

import org.junit.jupiter.api.Test;

class WalkReaderTest {

    private static final int TABLE = Place.atSeat(4);

    private final Evening evening = new Evening();
    private final Lane server = evening.lane("server-1", "server");

    @Test
    void beginsAtTheDoor() {
        assertThat(at(10).walk()).isEqualTo(Walk.standing(Place.DOOR));
    }

    @Test
    void walksSlowlyAtBothEndsAndArrives() {
        walk(1000, Place.PASS, TABLE);

        assertThat(at(1000).walk()).isEqualTo(new Walk(Place.PASS, TABLE, 0));
        assertThat(at(1100).walk().part()).isLessThan(0.1).isPositive();
        assertThat(at(1500).walk()).isEqualTo(new Walk(Place.PASS, TABLE, 0.5));
        assertThat(at(1500).walk().moving()).isTrue();
        assertThat(at(2000).walk().moving()).isFalse();
        assertThat(at(2500).walk().part()).isEqualTo(1);
    }

    @Test
    void standsWhereTheSpanSays() {
        evening.begin(100, server, WAITING, "door and pass", 0, Place.PASS)
                .begin(200, server, RUNNING, "take order", 3, TABLE);

        assertThat(at(150).walk()).isEqualTo(Walk.standing(Place.PASS));
        assertThat(at(250).walk()).isEqualTo(Walk.standing(TABLE));
    }

    @Test
    void staysWhereTheWalkEnded() {
        walk(1000, Place.DOOR, Place.TILL);
        evening.mark(2000, server, CommonMark.NOTE, 0, 0).end(2100, server);

        assertThat(at(2200).walk()).isEqualTo(Walk.standing(Place.TILL));
    }

    @Test
    void carriesTheTicketToTheRailAndThePlateToTheTable() {
        evening.mark(0, evening.guests, OrderStage.PLACED, 3, 0)
                .mark(100, server, OrderStage.TAKEN, 3, 4);
        walk(200, Place.DOOR, TABLE);
        assertThat(at(300).load()).isEqualTo(Load.NOTHING);

        walk(1300, TABLE, Place.RAIL);
        assertThat(at(1400).load()).isEqualTo(Load.TICKET);

        evening.mark(2400, server, OrderStage.HUNG, 3, 0);
        assertThat(at(2401).load()).isEqualTo(Load.NOTHING);

        evening.mark(2500, server, OrderStage.CARRIED, 3, 0);
        walk(2500, Place.PASS, TABLE);
        assertThat(at(2600).load()).isEqualTo(Load.PLATE);
    }

    private void walk(long millis, int from, int to) {
        evening.begin(millis, server, SLEEPING, "walk", 3, from << 16 | to)
                .mark(millis, server, CommonMark.PLANNED, 3, 1_000_000);
    }

    private StaffState at(long millis) {
        return evening.at(millis).servers().getFirst();
    }
}
