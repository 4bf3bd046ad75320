package brigade.ui.lab.seat;

import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabThreadState;
import brigade.ui.lab.part.LabContext;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * The schedule as a strip: a lane a thread, a bar a step, which can be dragged to another place,
 * and what could come next. UI thread only.
 */
final class StripView extends Pane {
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    private static final double NAMES = 92;
    private static final double LANE = 30;
    private static final double BAR = 26;
    private static final double GAP = 4;
    private static final double WIDEST = 124;
    private static final double NARROWEST = 22;

    /** Places beside the last step: what could come, and a word. */
    private static final double AFTER = 2.2;

    private final LabSession session;
    private final SeatWords words;
    private final String choose;
    private LabMoment shown = LabMoment.NOTHING;
    private List<LabThreadState> lanes = List.of();
    private int focused = -1;

    StripView(LabContext context) {
        session = context.session();
        words = new SeatWords(context.texts());
        choose = context.texts().of("labs.strip.choose");
        getStyleClass().add("lab-strip");
        setMinWidth(0);
        // Not while it is laid out: what is added then is not laid out any more.
        widthProperty().subscribe(_ -> Platform.runLater(this::fill));
    }

    void show(LabMoment at) {
        if (!at.equals(shown)) {
            shown = at;
            lanes = at.columns();
            fill();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(2, lanes.size()) * LANE + GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double step() {
        double room = getWidth() - NAMES;
        return Math.clamp(room / (shown.steps().size() + AFTER), NARROWEST, WIDEST);
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            Label name = new Label(lanes.get(i).name());
            name.getStyleClass().add("lab-strip-name");
            place(name, 0, i, NAMES - GAP * 2);
            nodes.add(name);
        }
        double step = step();
        double shift = Math.max(0, (shown.steps().size() + AFTER) * step - (getWidth() - NAMES));
        for (int i = 0; i < shown.steps().size(); i++) {
            double x = NAMES + i * step - shift;
            if (x >= NAMES - 1) {
                nodes.add(bar(i, x, step));
            }
        }
        double now = NAMES + shown.steps().size() * step - shift;
        if (!shown.ended() && !shown.threads().isEmpty()) {
            Region cursor = new Region();
            cursor.getStyleClass().add("lab-strip-now");
            cursor.resizeRelocate(now - 1, 0, 2, lanes.size() * LANE);
            nodes.add(cursor);
            nodes.addAll(ghosts(now, step));
        }
        getChildren().setAll(nodes);
        requestLayout();
    }

    private List<Node> ghosts(double x, double step) {
        List<Node> ghosts = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            LabThreadState lane = lanes.get(i);
            if (!shown.choicesOf(lane.letter()).isEmpty()) {
                Label ghost = new Label(step > NARROWEST * 2 ? words.next(lane) : lane.letter());
                ghost.getStyleClass().add("lab-strip-ghost");
                ghost.setOnMouseClicked(_ -> session.seat().step(lane.letter()));
                place(ghost, x + GAP, i, Math.max(step, NARROWEST * 2) - GAP);
                ghosts.add(ghost);
            }
        }
        if (ghosts.size() > 1) {
            Label ask = new Label(choose);
            ask.getStyleClass().add("quiet");
            ask.relocate(x + Math.max(step, NARROWEST * 2) + 12, lanes.size() * LANE / 2 - 10);
            ghosts.add(ask);
        }
        return ghosts;
    }

    private static void place(Label bar, double x, int lane, double width) {
        bar.setMinSize(width, BAR);
        bar.setPrefSize(width, BAR);
        bar.setMaxSize(width, BAR);
        bar.relocate(x, lane * LANE + (LANE - BAR) / 2);
    }

    private Label bar(int index, double x, double step) {
        LabMoment.MadeStep made = shown.steps().get(index);
        Label bar = new Label(step > NARROWEST * 2 ? words.made(made) : made.token());
        bar.getStyleClass().add("lab-strip-bar");
        bar.setCursor(Cursor.OPEN_HAND);
        bar.setFocusTraversable(true);
        bar.setAccessibleRole(AccessibleRole.BUTTON);
        bar.setAccessibleText(
                (index + 1) + ": " + shown.nameOf(made.letter()) + ", " + words.made(made));
        int lane = lanes.stream().map(LabThreadState::letter).toList().indexOf(made.letter());
        place(bar, x, Math.max(0, lane), step - GAP);
        drag(bar, index, step);
        bar.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, index));
        if (index == focused) {
            focused = -1;
            bar.requestFocus();
        }
        return bar;
    }

    private void pressed(KeyEvent key, int index) {
        int to =
                key.getCode() == KeyCode.LEFT
                        ? index - 1
                        : key.getCode() == KeyCode.RIGHT ? index + 1 : -1;
        if (key.isShiftDown() && to >= 0 && to < shown.steps().size()) {
            focused = to;
            session.seat().move(index, to);
            key.consume();
        }
    }

    private void drag(Label bar, int index, double step) {
        double[] from = {0};
        bar.setOnMousePressed(press -> {
            from[0] = press.getSceneX();
            bar.toFront();
            bar.requestFocus();
        });
        bar.setOnMouseDragged(drag -> {
            bar.pseudoClassStateChanged(MOVED, true);
            bar.setTranslateX(drag.getSceneX() - from[0]);
        });
        bar.setOnMouseReleased(release -> dropped(bar, index, step, release, from[0]));
    }

    private void dropped(Label bar, int index, double step, MouseEvent release, double from) {
        bar.setTranslateX(0);
        bar.pseudoClassStateChanged(MOVED, false);
        int by = (int) Math.round((release.getSceneX() - from) / step);
        int to = Math.clamp(index + by, 0, shown.steps().size() - 1);
        if (to != index) {
            focused = to;
            session.seat().move(index, to);
        }
    }
}
