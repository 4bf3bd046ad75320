package brigade.ui.restaurant;

import static brigade.ui.window.Rest.Reason.COMPARING;
import static brigade.ui.window.Rest.Reason.WINDOW_HIDDEN;

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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    private final Recorder recorder = Recorder.start(4 << 20, RestaurantVocabulary.ALL);
    private final Restaurant restaurant = Restaurant.open(Settings.standard(), recorder, 1);
    private final SumService room = new SumService(recorder, _ -> {});
    private final RestaurantCommands commands =
            new RestaurantCommands(
                    restaurant, new HttpDoor(restaurant, recorder, DoorLimits.standard()));
    private final SumDesk sum = new SumDesk(room, recorder.lane("ui", "ui", LaneKind.UI));
    private final Absence absence = new Absence(commands, sum);

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
        assertThat(commands.doorsOpen()).isFalse();
        Eventually.holds("the sum rests", () -> !sum.running());

        assertThat(absence.end(WINDOW_HIDDEN)).isTrue();
        assertThat(commands.doorsOpen()).isTrue();
        assertThat(sum.running()).isTrue();
        assertThat(absence.end(WINDOW_HIDDEN)).as("once").isFalse();
    }

    @Test
    void whatThePersonHadStoppedStaysStopped() {
        commands.doors(false);
        absence.begin(WINDOW_HIDDEN);
        assertThat(absence.end(WINDOW_HIDDEN)).isFalse();
        assertThat(commands.doorsOpen()).isFalse();
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
        assertThat(commands.doorsOpen()).isFalse();

        assertThat(absence.end(WINDOW_HIDDEN)).isTrue();
        assertThat(commands.doorsOpen()).isTrue();
    }

    @Test
    void aWindowThatIsSeenAgainLeavesTheDoorsClosedWhileModelsAreCompared() {
        absence.begin(WINDOW_HIDDEN);
        absence.begin(COMPARING);
        assertThat(absence.end(WINDOW_HIDDEN)).isFalse();
        assertThat(commands.doorsOpen()).isFalse();

        assertThat(absence.end(COMPARING)).isTrue();
        assertThat(commands.doorsOpen()).isTrue();
    }

    @Test
    void nothingHappensToWhomNeverWasAway() {
        assertThat(absence.end(WINDOW_HIDDEN)).isFalse();
        assertThat(commands.doorsOpen()).isTrue();
    }
}
