package brigade.ui.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestaurantRemediesTest {

    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);

    @ParameterizedTest
    @ValueSource(strings = {"cook", "lone", "back", "truck", "hand", "guest"})
    void inEveryModelThereIsSomebodyWhoCooks(String role) {
        lane("server", 0);
        Lane cook = lane(role, 10);
        lane(role, 20);
        recorder.trace().advance();

        assertThat(LookingAtACook.whoCooks(recorder.trace(), 30)).contains(cook);
        assertThat(LookingAtACook.whoCooks(recorder.trace(), 5)).isEmpty();
    }

    @Test
    void whoHasGoneHomeIsNotLookedAt() {
        lane("guest", 0).closeAt(10);
        Lane next = lane("guest", 5);
        recorder.trace().advance();

        assertThat(LookingAtACook.whoCooks(recorder.trace(), 20)).contains(next);
    }

    private Lane lane(String role, long opened) {
        return recorder.laneAt(opened, role + "-1", role, LaneKind.PLATFORM);
    }
}
