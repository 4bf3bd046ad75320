package brigade.ui;

import brigade.measure.ScreenOptions;
import brigade.ui.home.AsLeft;
import brigade.ui.home.Habits;
import brigade.ui.theme.Theme;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window before it has a page: in its place, in its size, dressed. UI thread only. */
final class EmptyStage {

    static final String TITLE = "Brigade";

    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 700;

    private final Stage stage = new Stage();
    private final Theme theme;
    private final double scale;

    EmptyStage(ScreenOptions options, Habits habits) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        scale = options.headless() ? headlessScale(options, room) : 1;
        Scene scene =
                AsLeft.scene(
                        habits,
                        Math.min(room.getWidth(), options.width() * scale),
                        Math.min(room.getHeight(), options.height() * scale));
        theme = new Theme(scene, habits.now().appearance());
        stage.setTitle(TITLE);
        stage.setScene(scene);
        if (!options.headless()) {
            stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
            stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
            AsLeft.open(stage, theme, habits);
        }
    }

    /**
     * JavaFX's headless screen cannot show a larger window: the page keeps its size and is shown
     * smaller.
     */
    private static double headlessScale(ScreenOptions options, Rectangle2D room) {
        return Math.min(
                1,
                Math.min(room.getWidth() / options.width(), room.getHeight() / options.height()));
    }

    Stage stage() {
        return stage;
    }

    Theme theme() {
        return theme;
    }

    /** The scale at which the page is shown, at most 1. */
    double scale() {
        return scale;
    }
}
