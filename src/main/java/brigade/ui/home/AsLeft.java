package brigade.ui.home;

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
     * Puts a window into its place, which is not shown yet, with a scene: where the person left it,
     * as large as the person left it, or of that size and in the middle where nobody has left one.
     * The scene has the size, not the window, whose size would count a frame that the system has
     * yet to put around it, and lay the page out twice.
     */
    public static AsLeft open(Stage stage, Habits habits, double width, double height) {
        AsLeft left = new AsLeft(stage, habits);
        List<Area> screens = screens();
        WindowPlace wanted =
                habits.now()
                        .window()
                        .orElseGet(() ->
                                WindowPlace.amid(screens.getFirst(), width, height, Frame.LIKELY));
        left.put(wanted.on(screens, Frame.LIKELY));
        left.follow();
        return left;
    }

    private void follow() {
        stage.xProperty().subscribe((_, _) -> moved());
        stage.yProperty().subscribe((_, _) -> moved());
        stage.widthProperty().subscribe((_, _) -> moved());
        stage.heightProperty().subscribe((_, _) -> moved());
        // Whoever turns to another window has put this one where it shall be: also before the
        // session ends and nobody is asked.
        stage.focusedProperty()
                .subscribe((_, _) -> {
                    if (stage.isShowing()) {
                        remember();
                    }
                });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> remember());
    }

    /** Once the window is there with its frame: where that is larger than thought, gives way. */
    public void seen() {
        if (!itsOwn()) {
            return;
        }
        Scene scene = stage.getScene();
        Frame frame =
                new Frame(
                        scene.getX(),
                        scene.getY(),
                        stage.getWidth() - scene.getWidth() - scene.getX(),
                        stage.getHeight() - scene.getHeight() - scene.getY());
        Area now = area();
        Area next = new WindowPlace(now, false).on(screens(), frame).area();
        if (!next.equals(now)) {
            stage.setX(next.x());
            stage.setY(next.y());
            stage.setWidth(next.width() + frame.width());
            stage.setHeight(next.height() + frame.height());
        }
    }

    private static List<Area> screens() {
        List<Screen> all = new ArrayList<>(Screen.getScreens());
        all.remove(Screen.getPrimary());
        all.addFirst(Screen.getPrimary());
        return all.stream().map(Screen::getVisualBounds).map(AsLeft::areaOf).toList();
    }

    private static Area areaOf(Rectangle2D bounds) {
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private void put(WindowPlace place) {
        normal = place.area();
        stage.setScene(new Scene(new StackPane(), normal.width(), normal.height()));
        stage.setX(normal.x());
        stage.setY(normal.y());
        stage.setMaximized(place.maximised());
    }

    private boolean itsOwn() {
        return stage.isShowing()
                && !stage.isMaximized()
                && !stage.isIconified()
                && !stage.isFullScreen();
    }

    private Area area() {
        Scene scene = stage.getScene();
        return new Area(stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight());
    }

    /** The system first changes the size and then says that this was maximising. */
    private void moved() {
        Platform.runLater(() -> {
            if (itsOwn()) {
                normal = area();
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
