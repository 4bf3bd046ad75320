package brigade.ui;

import static brigade.ui.OpenedWindow.onUiThread;
import static brigade.ui.OpenedWindow.until;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.home.Habits;
import brigade.ui.home.LessonPlace;
import brigade.ui.page.Room;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;

/** The tour is offered once, at the first start, and gone on with where it was stopped. */
@ExtendWith(FxToolkitExtension.class)
class FirstStartTest {

    private static final ScreenOptions SMALL =
            new ScreenOptions(true, false, 1000, 700, true, false, true);

    @TempDir Path folder = Path.of("");
    private @Nullable OpenedWindow window;

    private OpenedWindow open(Habits habits) {
        OpenedWindow opened =
                OpenedWindow.of(Settings.standard().withArrivals(false), SMALL, habits);
        window = opened;
        return opened;
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void inTheSmallestWindowTooItIsSeenAndDeclinedForEver(FxRobot robot) throws TimeoutException {
        try (Habits habits = Habits.in(folder)) {
            open(habits);
            until(() -> robot.lookup(".lesson-take").tryQuery().isPresent());
            Node take = robot.lookup(".lesson-take").query();
            assertThat(onUiThread(() -> Room.seen(take))).isTrue();
            assertThat(((Labeled) take).getText()).isEqualTo("Take the tour · 7 minutes");

            robot.interact(() -> robot.lookup("Not now").queryAs(ButtonBase.class).fire());
            assertThat(onUiThread(() -> Room.seen(take))).isFalse();
        }
        close();
        try (Habits habits = Habits.in(folder)) {
            assertThat(habits.now().tourOffered()).isTrue();
            open(habits);
            assertThat(robot.lookup(".lesson-take").tryQuery()).isEmpty();
        }
    }

    @Test
    void itIsThereAlsoForWhomAnotherPageIsSeenFirst(FxRobot robot) throws TimeoutException {
        try (Habits habits = Habits.in(folder)) {
            OpenedWindow opened = open(habits);
            robot.interact(() -> robot.lookup("#comparePage").queryAs(ButtonBase.class).fire());
            CountDownLatch seen = new CountDownLatch(1);
            robot.interact(() -> opened.stage().whenSeen(seen::countDown));
            until(() -> seen.getCount() == 0);

            robot.interact(() -> robot.lookup("#servicePage").queryAs(ButtonBase.class).fire());
            until(() -> robot.lookup(".lesson-take").tryQuery().isPresent());
        }
    }

    @Test
    void whoStopsGoesOnThereAfterARestart(FxRobot robot) throws TimeoutException {
        try (Habits habits = Habits.in(folder)) {
            open(habits);
            until(() -> robot.lookup(".lesson-take").tryQuery().isPresent());
            Node take = robot.lookup(".lesson-take").query();
            until(take::isFocused);
            robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
            until(() -> robot.lookup(".lesson-take").tryQuery().isEmpty());
            robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
            until(() -> robot.lookup("They share what there is.").tryQuery().isPresent());
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            assertThat(robot.lookup(".lesson-card").tryQuery()).isEmpty();
        }
        close();
        try (Habits habits = Habits.in(folder)) {
            LessonPlace place = habits.now().lesson().orElseThrow();
            assertThat(place).isEqualTo(new LessonPlace("tour", "share", 1, 6, place.results()));
            assertThat(place.results()).singleElement().asString().startsWith("who ");
            open(habits);
            ButtonBase goOn =
                    robot.lookup("Go on with the tour (chapter 1 of 6)").queryAs(ButtonBase.class);
            robot.interact(goOn::fire);
            until(() -> robot.lookup("They share what there is.").tryQuery().isPresent());
        }
    }
}
