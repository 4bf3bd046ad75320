package brigade.ui.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Kind;
import brigade.server.Role;
import brigade.trace.Recorder;
import brigade.trace.source.GivenSource;
import brigade.ui.FxToolkitExtension;
import brigade.ui.page.Controllers;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;

import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;

@ExtendWith(FxToolkitExtension.class)
class StatusControllerTest {

    /** Also before anybody has pointed at the figure, whose hint tells the reasons. */
    @Test
    void anOrderThatFailedIsCounted() {
        Settings settings =
                Settings.standard()
                        .withPace(Pace.FULL)
                        .withArrivals(false)
                        .withMix(Mix.HOUSE_MENU.with(Kind.DATABASE, 0).with(Kind.UPLOAD, 0));
        try (Recorder recorder = Recorder.start(32 << 20, RestaurantVocabulary.ALL);
                Restaurant restaurant = Restaurant.open(settings, recorder, 1)) {
            TraceSession session =
                    TraceSession.of(
                            GivenSource.growing(recorder.trace()), new Texts(Locale.ENGLISH));
            restaurant.spoil(Role.COOK);
            restaurant.crowd(2);
            Eventually.holds("one fails", () -> restaurant.ledger().counts().failed() == 1);
            Text failed =
                    WaitForAsyncUtils.waitForAsyncFx(
                            10_000,
                            () -> {
                                session.trace().advance();
                                StatusController status = status(session);
                                status.show(System.nanoTime());
                                return status.failed;
                            });
            assertThat(failed.getText()).isEqualTo("failed 1");
            assertThat(failed.getAccessibleHelp()).contains("pan dropped");
        }
    }

    private static StatusController status(TraceSession session) {
        return StatusView.load(
                        new Views(
                                session.texts(),
                                new Controllers()
                                        .add(
                                                StatusController.class,
                                                _ -> new StatusController(session, () -> ""))))
                .controller();
    }
}
