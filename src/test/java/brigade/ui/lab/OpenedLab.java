package brigade.ui.lab;

import brigade.ui.lab.model.LabProgress;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabShelf;
import brigade.ui.lab.model.LabWork;
import brigade.ui.lab.part.LabActs;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;
import brigade.ui.theme.Appearance;
import brigade.ui.theme.Theme;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.util.Locale;
import java.util.stream.Stream;

/** The first lab in a window of the least width, each of whose tasks is done at once. */
final class OpenedLab {
    final LabSession session;
    final Scene scene;

    /**
     * On the UI thread.
     *
     * @param height of the page, pixels
     */
    OpenedLab(LabShelf shelf, LabWork work, Stage stage, Locale language, int height) {
        scene = new Scene(new StackPane(), 1000, height);
        session =
                new LabSession(
                        shelf,
                        work,
                        new LabSession.Lanes(
                                Runnable::run, Runnable::run, Runnable::run, Runnable::run),
                        new Nobody());
        Theme theme = new Theme(scene, Appearance.LIGHT);
        LabView view =
                new LabView(
                        new LabContext(
                                session,
                                new Texts(language),
                                theme.paletteProperty(),
                                new SimpleBooleanProperty(),
                                new Silent()));
        scene.setRoot(view.node());
        stage.setScene(scene);
        stage.show();
        session.begin();
        view.focus();
    }

    Stream<Node> seen(String selector) {
        return scene.getRoot().lookupAll(selector).stream().filter(Room::seen);
    }

    /** Of whom nothing is kept. */
    private static final class Nobody implements LabProgress.Kept {
        @Override
        public LabProgress read() {
            return LabProgress.NONE;
        }

        @Override
        public void keep(LabProgress progress) {
            // nobody's
        }
    }

    private static final class Silent implements LabActs {
        @Override
        public void openTimeline(String schedule) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public void play(String schedule) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public void copy(String text) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public void say(String text) {
            throw new AssertionError(text);
        }
    }
}
