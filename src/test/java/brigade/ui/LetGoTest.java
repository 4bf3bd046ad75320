package brigade.ui;

import static brigade.ui.OpenedWindow.onUiThread;
import static brigade.ui.OpenedWindow.until;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;
import brigade.trace.Trace;
import brigade.trace.source.RecordedFile;
import brigade.ui.file.Sample;
import brigade.ui.observe.staff.Dumped;
import brigade.ui.page.TraceSession;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Whoever opens one file after the other keeps in memory what he sees, and nothing else. */
@ExtendWith(FxToolkitExtension.class)
class LetGoTest {

    private OpenedWindow window;

    @BeforeEach
    void open() {
        window =
                OpenedWindow.of(
                        Settings.standard().withArrivals(false),
                        new ScreenOptions(true, true, 1366, 768, true, false, false));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private WeakReference<Trace> shown() {
        return onUiThread(() -> {
            TraceSession session = window.stage().session();
            session.selection().lane(1);
            return new WeakReference<>(session.trace());
        });
    }

    private static boolean gone(List<WeakReference<Trace>> traces) {
        System.gc();
        return traces.stream().allMatch(it -> it.refersTo(null));
    }

    @Test
    void tracesOfARestaurantAreLetGo(FxRobot robot) throws TimeoutException {
        List<WeakReference<Trace>> before = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            robot.interact(() -> window.stage().files().open(Sample.values()[0]));
            Trace last = before.isEmpty() ? window.live().trace() : before.getLast().get();
            until(() -> onUiThread(() -> window.stage().session().trace() != last));
            before.add(shown());
        }
        robot.interact(() -> robot.lookup("Back to live").queryButton().fire());

        until(() -> gone(before));

        assertThat(onUiThread(() -> window.stage().session().trace()))
                .isSameAs(window.live().trace());
    }

    @Test
    void dumpsAreLetGo(FxRobot robot) throws TimeoutException {
        List<WeakReference<Trace>> before = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            RecordedFile file =
                    new RecordedFile(
                            "dump.txt",
                            new Dumped()
                                    .at(i)
                                    .blocked(1, "http-1", "Stock", "Ledger")
                                    .blocked(2, "http-2", "Ledger", "Stock")
                                    .runs(3, "main")
                                    .opened());
            robot.interact(() -> window.stage().show(file));
            until(() -> robot.lookup(".staff").queryAll().size() >= 3);
            before.add(shown());
        }
        robot.interact(() -> robot.lookup("#observeLeave").queryButton().fire());

        until(() -> gone(before));
    }
}
