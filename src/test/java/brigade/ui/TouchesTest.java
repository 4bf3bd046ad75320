package brigade.ui;

import static brigade.ui.OpenedWindow.onUiThread;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.server.Ledger;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of what a person can open has all that the window has, and opens it. */
@ExtendWith(FxToolkitExtension.class)
class TouchesTest {

    private static final Path VIEWS = Path.of("resources/brigade/ui");
    private static final Path SOURCES = Path.of("src/main/java/brigade/ui");
    private static final Pattern INCLUDED = Pattern.compile("fx:include [^>]*source=\"([^\"]+)\"");
    private static final Pattern OPENS =
            Pattern.compile("new (Alert|Dialog|Telling|ContextMenu|Popup|Stage)[(<]");

    /** Smaller than usual: each frame is drawn in memory. */
    private static final ScreenOptions SMALL =
            new ScreenOptions(true, false, 1000, 700, true, false, false);

    private @Nullable OpenedWindow window;

    private OpenedWindow open() {
        OpenedWindow opened = OpenedWindow.of(Settings.standard(), SMALL);
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
    void eachOpensAndClosesWhatItSaysAndOpensAgain() {
        OpenedWindow open = open();
        WindowStage stage = open.stage();
        Ledger ledger = open.live().restaurant().ledger();
        Eventually.holds("a guest has come", () -> ledger.counts().inFlight() > 0);
        Set<String> choices = new TreeSet<>();
        for (Touches.Touch touch : onUiThread(stage::touches)) {
            OpenedTouch opened = new OpenedTouch(stage, touch);
            assertThat(onUiThread(touch::isSeen)).as("%s, before", touch.name()).isFalse();
            opened.open();
            choices.addAll(onUiThread(() -> choices(touch)));
            assertThat(onUiThread(touch::isSeen)).as("%s, open", touch.name()).isTrue();
            opened.close();
            assertThat(onUiThread(touch::isSeen)).as("%s, after", touch.name()).isFalse();
            opened.open();
            assertThat(onUiThread(touch::isSeen)).as("%s, again", touch.name()).isTrue();
            opened.close();
        }
        assertThat(choices).as("menus and choices that nothing in the list opens").isEmpty();
    }

    /** Menus and choices that are seen beside what was opened, and of which no other is opened. */
    private static Set<String> choices(Touches.Touch touch) {
        Set<String> found = new HashSet<>();
        for (Window window : Window.getWindows()) {
            for (Node node : window.getScene().getRoot().lookupAll("*")) {
                boolean opens =
                        node instanceof MenuButton
                                || node instanceof ChoiceBox
                                || node instanceof ComboBoxBase;
                if (opens && Touches.Touch.shows(node) && !OPENED.contains(name(node))) {
                    found.add(touch.name() + ": " + name(node));
                }
            }
        }
        return found;
    }

    /** The choices that the list opens, by id or style. */
    private static final Set<String> OPENED = Set.of("menu", "sort", "mix", "choice-box");

    private static String name(Node node) {
        return node.getId() != null ? node.getId() : node.getStyleClass().getFirst();
    }

    /** Of the restaurant at work, of any other source, and of what was opened. */
    private static final List<String> MADE_WITH_THE_WINDOW =
            List.of(
                    "window/trace",
                    "window/pill",
                    "window/instant",
                    "window/opened",
                    "lesson/offer",
                    "restaurant/bar",
                    "restaurant/status",
                    "backroom/sum");

    @Test
    void everyViewIsOnThePageOrInTheList() {
        Set<String> reached = new TreeSet<>();
        reach("window/shell", reached);
        for (String made : MADE_WITH_THE_WINDOW) {
            reach(made, reached);
        }
        for (Touches.Touch touch : onUiThread(open().stage()::touches)) {
            if (!touch.view().isEmpty()) {
                reach(touch.view(), reached);
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(views());
    }

    @Test
    void whoeverOpensAWindowIsKnown() throws IOException {
        Set<String> opening = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                if (OPENS.matcher(Files.readString(file)).find()) {
                    opening.add(file.getFileName().toString());
                }
            }
        }
        // A new one belongs into the list, or it is none that a person opens.
        assertThat(opening)
                .containsExactly(
                        "AboutWindow.java", // about
                        "BareWindow.java", // not of the app
                        "EmptyStage.java", // the window itself
                        "ErrorWindow.java", // comes of itself, by the same class as "about"
                        "FreezeSwitch.java", // the question before a freeze
                        "Telling.java"); // the class of "about"
    }

    private static void reach(String view, Set<String> reached) {
        if (reached.add(view)) {
            Path file = VIEWS.resolve(view + ".fxml");
            INCLUDED.matcher(read(file))
                    .results()
                    .map(found -> file.resolveSibling(found.group(1)).normalize())
                    .forEach(included -> reach(nameOf(included), reached));
        }
    }

    private static List<String> views() {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .map(TouchesTest::nameOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path fxml) {
        return VIEWS.relativize(fxml).toString().replace('\\', '/').replace(".fxml", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
