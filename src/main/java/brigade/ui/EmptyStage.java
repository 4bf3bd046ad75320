package brigade.ui;

import brigade.measure.ScreenOptions;
import brigade.ui.home.AsLeft;
import brigade.ui.home.Habits;
import brigade.ui.page.FirstFrame;
import brigade.ui.theme.Theme;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.function.ToDoubleFunction;

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
        stage.setTitle(TITLE);
        if (options.headless()) {
            double width = Math.min(room.getWidth(), options.width() * scale);
            double height = Math.min(room.getHeight(), options.height() * scale);
            stage.setScene(new Scene(new StackPane(), width, height));
        } else {
            AsLeft place = AsLeft.open(stage, habits, options.width(), options.height());
            stage.setMinWidth(least(LEAST_WIDTH, Rectangle2D::getWidth));
            stage.setMinHeight(least(LEAST_HEIGHT, Rectangle2D::getHeight));
            stage.setOnShown(_ -> FirstFrame.after(stage.getScene(), place::seen));
        }
        theme = new Theme(stage.getScene(), habits.now().appearance());
        theme.appearanceProperty()
                .subscribe((_, next) -> habits.change(it -> it.withAppearance(next)));
    }

    /** No more than each screen has. */
    private static double least(double wanted, ToDoubleFunction<Rectangle2D> room) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .mapToDouble(room)
                .reduce(wanted, Math::min);
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
