package brigade.ui.floor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.ui.floor.state.DoorState;
import brigade.ui.floor.state.Guest;
import brigade.ui.floor.state.Guest.Stage;
import brigade.ui.floor.state.Mood;

import org.junit.jupiter.api.Test;

class GuestReaderTest {

    private final Evening evening = new Evening();
    private final Lane server = evening.lane("server-1", "server");

    @Test
    void theQueueIsInOrderOfArrivalAndLosesPatience() {
        evening.set(0, "set door", 12)
                .set(0, "set patience", 10_000)
                .mark(100, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(5_000, evening.guests, OrderStage.PLACED, 2, 0);

        DoorState door = evening.at(6_000).customers().door();

        assertThat(door.queue()).extracting(Guest::order).containsExactly(1, 2);
        assertThat(door.queue()).extracting(Guest::mood).containsExactly(Mood.UNEASY, Mood.CALM);
        assertThat(evening.at(9_000).customers().door().queue().getFirst().mood())
                .isEqualTo(Mood.ANGRY);
        assertThat(door.capacity()).isEqualTo(12);
        assertThat(door.open()).isTrue();
    }

    @Test
    void aCustomerGoesThroughTheStagesOfAMeal() {
        evening.mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(100, server, OrderStage.TAKEN, 1, 3)
                .mark(200, server, OrderStage.HUNG, 1, 0)
                .mark(300, server, OrderStage.CARRIED, 1, 0)
                .mark(400, server, OrderStage.DELIVERED, 1, 0)
                .mark(500, evening.guests, OrderStage.BILLED, 1, 0)
                .mark(600, evening.guests, OrderStage.PAID, 1, 1250);

        assertThat(evening.at(50).customers().dining().guests()).isEmpty();
        assertThat(guestAt(150)).isEqualTo(new Guest(1, 3, Stage.ORDERING, Mood.CALM, 0));
        assertThat(guestAt(250).stage()).isEqualTo(Stage.HUNGRY);
        assertThat(guestAt(350).stage()).isEqualTo(Stage.HUNGRY);
        assertThat(guestAt(450)).isEqualTo(new Guest(1, 3, Stage.EATING, Mood.HAPPY, 0));
        assertThat(guestAt(550).stage()).isEqualTo(Stage.PAYING);
        assertThat(evening.at(650).customers().dining().guests()).isEmpty();
    }

    @Test
    void aCustomerWhoseSeatWasDroppedIsNotDrawn() {
        evening.mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(200, server, OrderStage.HUNG, 1, 0);

        assertThat(evening.at(250).customers().dining().guests()).isEmpty();
    }

    @Test
    void isLedToTheSeat() {
        evening.mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(100, server, OrderStage.TAKEN, 1, 3)
                .begin(100, server, Activity.SLEEPING, "walk", 1, Place.atSeat(3))
                .begin(900, server, Activity.RUNNING, "take order", 1, Place.atSeat(3));

        assertThat(guestAt(500).escort()).isEqualTo(server.id());
        assertThat(guestAt(950).escort()).isZero();
    }

    @Test
    void tablesStayAWhileAfterTheyWereUsed() {
        evening.mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(100, server, OrderStage.TAKEN, 1, 8)
                .mark(600, evening.guests, OrderStage.PAID, 1, 1250);

        assertThat(evening.at(50).customers().dining().places().count()).isZero();
        assertThat(evening.at(200).customers().dining().places().count()).isEqualTo(9);
        assertThat(evening.at(9_000).customers().dining().places().count()).isEqualTo(9);
        assertThat(evening.at(11_000).customers().dining().places().count()).isZero();
    }

    @Test
    void aCustomerWhoseSeatWasLostIsNotPlaced() {
        evening.mark(0, evening.guests, OrderStage.PLACED, 1, 0)
                .mark(100, server, OrderStage.HUNG, 1, 0);

        assertThat(evening.at(200).customers().dining().guests()).isEmpty();
        assertThat(evening.at(200).customers().door().queue()).isEmpty();
    }

    private Guest guestAt(long millis) {
        return evening.at(millis).customers().dining().guests().getFirst();
    }
}
