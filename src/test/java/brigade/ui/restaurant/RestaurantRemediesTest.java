package brigade.ui.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.waits.LaneState;
import brigade.trace.waits.Reason;
import brigade.ui.page.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.Optional;

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

    @Test
    void whatIsScarceIsOfferedAndWhoIsIdleGetsWork() {
        assertThat(against(Reason.HELD, "cook", RestaurantTerm.PAN))
                .contains(RestaurantRemedy.ADD_PAN);
        assertThat(against(Reason.HELD, "cashier", RestaurantTerm.DRAWER)).isEmpty();
        assertThat(against(Reason.TAKEN, "server", RestaurantTerm.CONNECTION))
                .contains(RestaurantRemedy.ADD_CONNECTION);
        assertThat(against(Reason.FULL, "cook", RestaurantTerm.PASS_IS_FULL))
                .contains(RestaurantRemedy.ADD_SERVER);
        assertThat(against(Reason.EMPTY, "cook", RestaurantTerm.RAIL))
                .contains(RestaurantRemedy.MORE_GUESTS);
        assertThat(against(Reason.IDLE, "ui", null)).contains(RestaurantRemedy.SUM_TO_UI);
        assertThat(against(Reason.IDLE, "worker", null)).contains(RestaurantRemedy.START_SUM);
        assertThat(against(Reason.IDLE, "cook", null)).isEmpty();
        assertThat(against(Reason.RUNNING, "worker", RestaurantTerm.SUM))
                .contains(RestaurantRemedy.SUM_TO_UI);
        assertThat(against(Reason.RUNNING, "cook", RestaurantTerm.CHOP)).isEmpty();
    }

    private Optional<RestaurantRemedy> against(
            Reason reason, String role, @Nullable RestaurantTerm term) {
        return RestaurantAdvice.against(
                reason, new LaneState(lane(role, 0), null, term == null ? "" : term.label(), term));
    }

    /** All that is offered has a name in the texts. */
    @ParameterizedTest
    @EnumSource
    void eachHasAName(RestaurantRemedy remedy) {
        assertThat(new Texts(Locale.ENGLISH).has(remedy.key())).isTrue();
        assertThat(new Texts(Locale.GERMAN).has(remedy.key())).isTrue();
    }

    private Lane lane(String role, long opened) {
        return recorder.laneAt(opened, role + "-1", role, LaneKind.PLATFORM);
    }
}
