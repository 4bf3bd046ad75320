package brigade.ui.home;

import brigade.ui.theme.Theme;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens the window as the person left it, and remembers how it is left now. UI thread only. */
public final class AsLeft {

    private final Stage stage;
    private final Habits habits;
    private @Nullable Area normal;

    private AsLeft(Stage stage, Habits habits) {
        this.stage = stage;
        this.habits = habits;
    }

    /**
     * What the window will show: as large as the person left it, or of that size where nobody has
     * left one. To size the window instead would count a frame that the system has yet to put
     * around it, and lay the page out twice.
     */
    public static Scene scene(Habits habits, double width, double height) {
        Area area = place(habits).map(WindowPlace::area).orElse(new Area(0, 0, width, height));
        return new Scene(new StackPane(), area.width(), area.height());
    }

    /** Before the window is shown, with its scene: puts it in its place. */
    public static void open(Stage stage, Theme theme, Habits habits) {
        AsLeft left = new AsLeft(stage, habits);
        theme.appearanceProperty()
                .subscribe((_, next) -> habits.change(it -> it.withAppearance(next)));
        place(habits).ifPresent(left::put);
        stage.xProperty().subscribe((_, _) -> left.moved());
        stage.yProperty().subscribe((_, _) -> left.moved());
        stage.widthProperty().subscribe((_, _) -> left.moved());
        stage.heightProperty().subscribe((_, _) -> left.moved());
        // Whoever turns to another window has put this one where it shall be: also before the
        // session ends and nobody is asked.
        stage.focusedProperty()
                .subscribe((_, _) -> {
                    if (stage.isShowing()) {
                        left.remember();
                    }
                });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> left.remember());
    }

    private static Optional<WindowPlace> place(Habits habits) {
        return habits.now().window().map(place -> place.on(screens()));
    }

    private static List<Area> screens() {
        List<Screen> all = new ArrayList<>(Screen.getScreens());
        all.remove(Screen.getPrimary());
        all.addFirst(Screen.getPrimary());
        return all.stream().map(Screen::getVisualBounds).map(AsLeft::area).toList();
    }

    private static Area area(Rectangle2D bounds) {
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private void put(WindowPlace place) {
        normal = place.area();
        stage.setX(place.area().x());
        stage.setY(place.area().y());
        stage.setMaximized(place.maximised());
    }

    /** The system first changes the size and then says that this was maximising. */
    private void moved() {
        Platform.runLater(() -> {
            boolean itsOwn =
                    stage.isShowing()
                            && !stage.isMaximized()
                            && !stage.isIconified()
                            && !stage.isFullScreen();
            if (itsOwn) {
                Scene scene = stage.getScene();
                normal = new Area(stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight());
            }
        });
    }

    private void remember() {
        Area area = normal;
        if (area != null) {
            WindowPlace place = new WindowPlace(area, stage.isMaximized());
            habits.change(it -> it.withWindow(place));
        }
    }
}
