package brigade.ui.lab.seat;

import brigade.lab.Freedom;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.SchedulerSeat;
import brigade.ui.lab.part.KeyHint;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.Hint;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** How much a step is, what the scheduler may do besides, and its keys. UI thread only. */
final class SeatOptions extends FlowPane {
    private static final Pattern WAITS = Pattern.compile("\\bwait\\(|\\bawait\\w*\\(");
    private static final Pattern TIME = Pattern.compile("\\bsleep\\(|Duration|TimeUnit|wait\\(\\d");

    private final LabSession session;
    private @Nullable String source;
    private final Texts texts;
    private final ToggleButton access;
    private final ToggleButton line;
    private final ToggleButton wake;
    private final ToggleButton anyTime;
    private final ToggleButton more;
    private final KeyHint choice;
    private final KeyHint restart;

    /**
     * @param onMore shows the panels that have no room under the schedule, in its place
     */
    SeatOptions(LabContext context, Runnable onMore) {
        session = context.session();
        texts = context.texts();
        access = option("labs.grain.access", () -> grain(SchedulerSeat.Grain.ACCESS));
        line = option("labs.grain.line", () -> grain(SchedulerSeat.Grain.LINE));
        wake = option("labs.freedom.wake", this::allow);
        anyTime = option("labs.freedom.time", this::allow);
        choice = new KeyHint(texts, "labs.key.choice");
        restart = new KeyHint(texts, "labs.key.restart");
        more = option("labs.more", onMore);
        Label by = new Label(texts.of("labs.grain"));
        by.getStyleClass().add("quiet");
        HBox grain = new HBox(by, access, line, wake, anyTime);
        grain.getStyleClass().add("segments");
        grain.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("lab-options");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(grain, new KeyHint(texts, "labs.key.back"), choice, restart, more);
    }

    private ToggleButton option(String key, Runnable chosen) {
        ToggleButton button = new ToggleButton(texts.of(key));
        button.getStyleClass().add("segment");
        button.setOnAction(_ -> chosen.run());
        Hint.on(button, texts.of(key + ".hint"));
        return button;
    }

    private void grain(SchedulerSeat.Grain grain) {
        session.seat().grain(grain);
    }

    private void allow() {
        session.allow(new Freedom(anyTime.isSelected(), wake.isSelected() ? 1 : 0));
    }

    /** Names fewer keys, so that all is in one line. */
    void brief(boolean brief) {
        Room.give(choice, !brief);
        Room.give(restart, !brief);
    }

    /** Whether the panels have no room of their own. */
    void folded(boolean folded) {
        Room.give(more, folded);
        if (!folded) {
            more.setSelected(false);
        }
    }

    /** Whether the person wants to see them all the same. */
    boolean wantsMore() {
        return more.isSelected();
    }

    void show() {
        SchedulerSeat seat = session.seat();
        access.setSelected(seat.grain() == SchedulerSeat.Grain.ACCESS);
        line.setSelected(seat.grain() == SchedulerSeat.Grain.LINE);
        wake.setSelected(seat.freedom().wakeUps() > 0);
        anyTime.setSelected(seat.freedom().anyTime());
        if (!session.source().equals(source)) {
            source = session.source();
            Room.give(wake, WAITS.matcher(source).find());
            Room.give(anyTime, TIME.matcher(source).find());
        }
    }
}
