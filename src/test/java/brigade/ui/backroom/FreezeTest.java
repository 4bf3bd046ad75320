package brigade.ui.backroom;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.SumService;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.source.GivenSource;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class FreezeTest {

    private static final int MANY_FRAMES = 100;

    private final List<Runnable> asked = new ArrayList<>();
    private boolean moves = true;

    /** It would stand half-way until the UI thread is free again. */
    @Test
    void theUiThreadIsBlockedWhenNothingOnThePageIsOnItsWay() {
        try (Recorder recorder = Recorder.start(1 << 20, RestaurantVocabulary.ALL);
                SumService room = new SumService(recorder, _ -> {})) {
            Freeze freeze =
                    new Freeze(
                            TraceSession.of(
                                    GivenSource.growing(recorder.trace()),
                                    new Texts(Locale.ENGLISH)),
                            new SumDesk(room, recorder.lane("ui", "ui", LaneKind.UI)),
                            () -> moves,
                            asked::add);
            freeze.begin();
            pass(freeze);
            assertThat(asked).isEmpty();
            assertThat(freeze.underWayProperty().get()).isTrue();

            moves = false;
            pass(freeze);
            assertThat(asked).as("once").hasSize(1);
        }
    }

    private static void pass(Freeze freeze) {
        for (int i = 0; i < MANY_FRAMES; i++) {
            freeze.show(i);
        }
    }
}
