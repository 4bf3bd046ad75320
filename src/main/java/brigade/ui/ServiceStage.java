package brigade.ui;

import brigade.measure.House;
import brigade.measure.ScreenOptions;
import brigade.ui.page.Page;
import brigade.ui.theme.Theme;
import brigade.ui.transport.TransportKeys;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** The stage with the page on it. UI thread only. */
final class ServiceStage {

    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 700;

    private final Stage stage = new Stage();
    private final Assembly.Built built;

    ServiceStage(
            House house,
            ScreenOptions options,
            AtomicReference<@Nullable String> messages,
            Runnable onClosed,
            Locale locale) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        double scale = options.headless() ? headlessScale(options, room) : 1;
        Scene scene =
                new Scene(
                        new StackPane(),
                        Math.min(room.getWidth(), options.width() * scale),
                        Math.min(room.getHeight(), options.height() * scale));
        Page page = Page.ofLive(house.recorder().trace(), locale);
        Theme theme = new Theme(scene);
        built = new Assembly(page, theme, house, stage, messages).build();
        scene.setRoot(new PageFrame(built.root(), scale));
        new Keys(stage, built.shell(), page, onClosed).attach(scene);
        TransportKeys.attach(scene, () -> page);
        built.heartbeat().attach(scene);
        stage.setTitle("Brigade");
        stage.setScene(scene);
        if (!options.headless()) {
            stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
            stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        }
        stage.setOnCloseRequest(_ -> onClosed.run());
        stage.showingProperty().subscribe(this::restOrBeat);
        stage.iconifiedProperty().subscribe(this::restOrBeat);
        if (options.sumRunning()) {
            built.sum().start();
        }
        show(options.visible());
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

    private void restOrBeat() {
        if (stage.isShowing() && !stage.isIconified()) {
            built.heartbeat().start();
        } else {
            built.heartbeat().rest();
        }
    }

    void show(boolean visible) {
        if (visible) {
            stage.show();
        } else {
            stage.hide();
        }
    }

    /** The page as it is now, in its own size. */
    Image picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        return built.root().snapshot(parameters, null);
    }

    void close() {
        built.heartbeat().rest();
        built.sampler().close();
        stage.close();
    }
}
