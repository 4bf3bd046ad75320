package brigade.ui;

import static brigade.ui.OpenedWindow.onUiThread;
import static brigade.ui.OpenedWindow.until;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.ui.page.TraceSession;
import brigade.ui.window.PageEntry;
import brigade.ui.window.TracePage;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * A source and a page that Brigade does not have, by one class and one line: all parts of the
 * window work on it.
 */
@ExtendWith(FxToolkitExtension.class)
class OwnSourceTest {
    @TempDir private Path folder;
    private final TinyProgram tiny = new TinyProgram();
    private OpenedWindow window;

    @BeforeEach
    void open(FxRobot robot) {
        window =
                OpenedWindow.of(
                        Settings.standard().withArrivals(false),
                        new ScreenOptions(true, false, 1440, 900, true, false, true),
                        live ->
                                Plugins.shipped(live)
                                        .and(
                                                new PageEntry(
                                                        "tiny",
                                                        (services, host) ->
                                                                new TracePage(
                                                                        services, host, tiny)),
                                                tiny));
        robot.interact(() -> robot.lookup("#tinyPage").queryAs(ButtonBase.class).fire());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TraceSession session() {
        return onUiThread(() -> window.stage().session());
    }

    @Test
    void thePageShowsItsPictureItsInstantAndNothingOfTheRestaurant(FxRobot robot)
            throws TimeoutException {
        assertThat(session().trace()).isSameAs(tiny.trace());
        until(() -> text(robot, "#tiny").equals("step 0"));
        assertThat(seen(robot, ".floor").tryQuery()).isEmpty();
        assertThat(seen(robot, "#staffButton").tryQuery()).isEmpty();
        assertThat(seen(robot, "#ledger").tryQuery()).isEmpty();
        assertThat(text(robot, "#servicePage")).isEqualTo("Service");
    }

    @Test
    void pagesWithoutATraceTellNoFiguresOfAnother(FxRobot robot) {
        for (String page : List.of("compare", "labs", "observe")) {
            robot.interact(
                    () -> robot.lookup("#" + page + "Page").queryAs(ButtonBase.class).fire());
            assertThat(text(robot, "#pageStatus")).as(page).isNotBlank();
            assertThat(seen(robot, "#instant").tryQuery()).as(page).isEmpty();
            assertThat(seen(robot, "#ledger").tryQuery()).as(page).isEmpty();
        }
        robot.interact(() -> robot.lookup("#servicePage").queryAs(ButtonBase.class).fire());
        assertThat(seen(robot, "#pageStatus").tryQuery()).isEmpty();
        assertThat(text(robot, "#ledger")).isNotBlank();
    }

    @Test
    void theTransportStepsFromEventToEvent(FxRobot robot) throws TimeoutException {
        robot.interact(() -> seen(robot, "#forward").queryAs(ButtonBase.class).fire());
        until(() -> text(robot, "#tiny").equals("step 2"));
        robot.interact(() -> seen(robot, "#forward").queryAs(ButtonBase.class).fire());
        until(() -> text(robot, "#tiny").equals("step 5"));
        robot.interact(() -> seen(robot, "#start").queryAs(ButtonBase.class).fire());
        until(() -> text(robot, "#tiny").equals("step 0"));
    }

    @Test
    void theInspectorSaysWhoHoldsTheLock(FxRobot robot) throws TimeoutException {
        TraceSession session = session();
        int second = session.trace().lanes().get(1).id();
        robot.interact(() -> {
            session.clock().hold(3_000);
            session.selection().lane(second);
        });
        until(() -> text(robot, "#name").equals("second"));
        assertThat(text(robot, "#why")).contains("first");
    }

    @Test
    void theFiguresSayHowLongEachThreadDidWhat(FxRobot robot) throws TimeoutException {
        robot.interact(() -> seen(robot, "#figures").queryAs(ButtonBase.class).fire());
        until(() ->
                seen(robot, ".table-view")
                        .tryQueryAs(TableView.class)
                        .filter(table -> !table.getItems().isEmpty())
                        .isPresent());
    }

    @Test
    void itIsSavedAndOpenedAgain(FxRobot robot) throws TimeoutException {
        Path file = folder.resolve("tiny.brigade");
        robot.interact(() -> window.stage().files().save(file));
        until(() -> Files.exists(file));
        until(() -> robot.lookup(".notice").tryQuery().filter(Node::isVisible).isPresent());

        robot.interact(() -> window.stage().files().open(file));
        until(() -> session().trace() != tiny.trace());

        assertThat(session().trace().vocabulary()).isSameAs(TinyProgram.VOCABULARY);
        assertThat(session().trace().clock()).isEqualTo(tiny.trace().clock());
        until(() -> text(robot, "#tiny").startsWith("step "));
        assertThat(text(robot, "#recordingName")).isEqualTo("recorded: tiny.brigade");
    }

    private static String text(FxRobot robot, String query) {
        return onUiThread(() -> {
            Node node = seen(robot, query).query();
            return node instanceof Text text ? text.getText() : ((Labeled) node).getText();
        });
    }

    /** The other pages stay in the window, and are not seen. */
    private static NodeQuery seen(FxRobot robot, String query) {
        return robot.lookup(query).match(OwnSourceTest::seen);
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
