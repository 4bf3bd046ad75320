package brigade.ui;

import static brigade.ui.Absence.Reason.COMPARING;
import static brigade.ui.Absence.Reason.WINDOW_HIDDEN;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.SumService;
import brigade.restaurant.door.DoorLimits;
import brigade.restaurant.door.HttpDoor;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.ui.backroom.SumDesk;
import brigade.ui.page.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    private final Recorder recorder = Recorder.start(4 << 20, RestaurantVocabulary.ALL);
    private final Restaurant restaurant = Restaurant.open(Settings.standard(), recorder, 1);
    private final SumService room = new SumService(recorder, _ -> {});
    private final Desk desk =
            new Desk(restaurant, new HttpDoor(restaurant, recorder, DoorLimits.standard()));
    private final SumDesk sum = new SumDesk(room, recorder.lane("ui", "ui", LaneKind.UI));
    private final Absence absence = new Absence(desk, sum);

    @AfterEach
    void close() {
        room.close();
        restaurant.close();
        recorder.close();
    }

    @Test
    void doorsAndSumRestAndGoOn() {
        sum.start();
        absence.begin(WINDOW_HIDDEN);
        absence.begin(WINDOW_HIDDEN);
        assertThat(desk.doorsOpen()).isFalse();
        Eventually.holds("the sum rests", () -> !sum.running());

        assertThat(absence.end(WINDOW_HIDDEN)).isTrue();
        assertThat(desk.doorsOpen()).isTrue();
        assertThat(sum.running()).isTrue();
        assertThat(absence.end(WINDOW_HIDDEN)).as("once").isFalse();
    }

    @Test
    void whatThePersonHadStoppedStaysStopped() {
        desk.doors(false);
        absence.begin(WINDOW_HIDDEN);
        assertThat(absence.end(WINDOW_HIDDEN)).isFalse();
        assertThat(desk.doorsOpen()).isFalse();
        assertThat(sum.running()).isFalse();
    }

    @Test
    void aSumThatWasToBeginMeanwhileBeginsAfterwards() {
        absence.begin(WINDOW_HIDDEN);
        absence.open(true);
        assertThat(sum.running()).isFalse();

        assertThat(absence.end(WINDOW_HIDDEN)).isTrue();
        assertThat(sum.running()).isTrue();
    }

    @Test
    void aComparisonThatEndsWhileTheWindowIsHiddenLeavesTheDoorsClosed() {
        absence.begin(COMPARING);
        absence.begin(WINDOW_HIDDEN);
        assertThat(absence.end(COMPARING)).isFalse();
        assertThat(desk.doorsOpen()).isFalse();

        assertThat(absence.end(WINDOW_HIDDEN)).isTrue();
        assertThat(desk.doorsOpen()).isTrue();
    }

    @Test
    void aWindowThatIsSeenAgainLeavesTheDoorsClosedWhileModelsAreCompared() {
        absence.begin(WINDOW_HIDDEN);
        absence.begin(COMPARING);
        assertThat(absence.end(WINDOW_HIDDEN)).isFalse();
        assertThat(desk.doorsOpen()).isFalse();

        assertThat(absence.end(COMPARING)).isTrue();
        assertThat(desk.doorsOpen()).isTrue();
    }

    @Test
    void nothingHappensToWhomNeverWasAway() {
        assertThat(absence.end(WINDOW_HIDDEN)).isFalse();
        assertThat(desk.doorsOpen()).isTrue();
    }
}
