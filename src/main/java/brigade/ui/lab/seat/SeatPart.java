package brigade.ui.lab.seat;

import brigade.ui.lab.graph.GuardsPart;
import brigade.ui.lab.graph.OrderPart;
import brigade.ui.lab.graph.SchedulesInset;
import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabThreadState;
import brigade.ui.lab.model.SchedulerSeat;
import brigade.ui.lab.model.ThreadCode;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.page.Room;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Being the scheduler: who goes next is chosen by hand. UI thread only. */
public final class SeatPart implements LabPart {
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");

    /** So many threads have a digit as their key. */
    public static final int MOST_KEYS = 9;

    /** Labs are for so many columns: four threads and main. More leave no room for the graph. */
    static final int MOST_COLUMNS = 5;

    /** Narrower, the graph stands aside. */
    private static final double WIDE = 1180;

    /** Lower, what is under the schedule stands aside. */
    private static final double HIGH = 560;

    /** Between cards, at most. */
    private static final double GAP = 14;

    private static final double THIRD = 100.0 / 3;

    /** Between more columns than this there is no room for what they share: it goes above. */
    private static final int BETWEEN = 2;

    private static final List<KeyCode> DIGITS =
            List.copyOf(EnumSet.range(KeyCode.DIGIT1, KeyCode.DIGIT9));
    private static final List<KeyCode> NUMPAD =
            List.copyOf(EnumSet.range(KeyCode.NUMPAD1, KeyCode.NUMPAD9));

    private final LabContext context;
    private final LabSession session;
    private final VBox root = new VBox();
    private final VBox seat = new VBox();
    private final VBox threads = new VBox();
    private final SharedColumn shared;
    private final List<ThreadColumn> columns = new ArrayList<>();
    private final GoalBar goal;
    private final SeatOptions options;
    private final ScheduleCard schedule;
    private final SchedulesInset inset;
    private final GuardsPart guards;
    private final OrderPart order;
    private final ThenPanel then;
    private final GridPane under = new GridPane();
    private final VBox aside = new VBox();
    private List<String> letters = List.of();
    private String source = "";
    private ThreadCode code = new ThreadCode("");

    public SeatPart(LabContext context) {
        this.context = context;
        session = context.session();
        shared = new SharedColumn(context);
        goal = new GoalBar(context);
        options = new SeatOptions(context, this::fold);
        schedule = new ScheduleCard(context);
        inset = new SchedulesInset(context);
        guards = new GuardsPart(context);
        order = new OrderPart(context);
        then = new ThenPanel(context);
        layOut();
    }

    private void layOut() {
        root.getStyleClass().add("lab-view");
        root.setMinSize(0, 0);
        threads.getStyleClass().add("lab-threads");
        threads.setMinWidth(0);
        VBox.setVgrow(threads, Priority.ALWAYS);
        seat.getChildren().addAll(options, threads, goal);
        seat.getStyleClass().addAll("card", "lab-seat");
        seat.setMinWidth(0);
        HBox.setHgrow(seat, Priority.ALWAYS);
        aside.getStyleClass().addAll("card", "lab-card", "lab-inset");
        aside.getChildren().add(inset.node());
        VBox.setVgrow(inset.node(), Priority.ALWAYS);
        HBox upper = new HBox(seat, aside);
        upper.getStyleClass().add("lab-columns");
        upper.setMinSize(0, 0);
        VBox.setVgrow(upper, Priority.ALWAYS);
        under.getStyleClass().addAll("card", "lab-under");
        ColumnConstraints third = new ColumnConstraints();
        third.setPercentWidth(THIRD);
        under.getColumnConstraints().addAll(third, third, third);
        under.addRow(0, guards.node(), order.node(), then);
        under.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(upper, schedule, under);
        root.setFocusTraversable(true);
        root.widthProperty().subscribe(this::fold);
        root.heightProperty().subscribe(this::fold);
        context.presenting().subscribe(() -> Platform.runLater(this::fold)); // when it is dressed
    }

    private void fold() {
        root.applyCss(); // of what is not dressed yet the least height is another
        boolean before = under.isVisible();
        boolean alone = context.presenting().get();
        boolean beside = columns.size() <= MOST_COLUMNS;
        Room.give(aside, root.getWidth() >= WIDE && !alone && beside);
        options.brief(root.getWidth() < WIDE);
        shared.low(false);
        double room = room();
        if (room < schedule.minHeight(-1) && columns.size() <= BETWEEN) {
            shared.low(true);
            room = room();
        }
        schedule.brief(room < schedule.whole());
        double all = schedule.whole() + GAP + under.minHeight(root.getWidth());
        boolean folded = !alone && (root.getHeight() < HIGH || room < all);
        options.folded(folded);
        boolean instead = folded && options.wantsMore();
        Room.give(under, (!folded && !alone) || instead);
        boolean fits = !alone || room >= schedule.minHeight(-1);
        Room.give(schedule, !instead && fits);
        if (under.isVisible() && !before) {
            showUnder();
        }
    }

    /** What the threads leave of the height. */
    private double room() {
        double width = root.getWidth() - (aside.isVisible() ? aside.prefWidth(-1) + GAP : 0);
        return root.getHeight() - seat.minHeight(width) - GAP;
    }

    private void showUnder() {
        guards.show();
        order.show();
        then.show();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void show() {
        LabMoment at = session.seat().moment();
        if (!source.equals(session.source())) {
            source = session.source();
            code = new ThreadCode(source);
        }
        columns(at);
        List<LabThreadState> states = at.columns();
        for (int i = 0; i < columns.size() && i < states.size(); i++) {
            columns.get(i).show(states.get(i), at, code);
        }
        shared.show(at);
        options.show();
        goal.show();
        schedule.show();
        if (aside.isVisible()) {
            inset.show();
        }
        if (under.isVisible()) {
            showUnder();
        }
        fold();
    }

    /** A column a thread; those that start later come then. */
    private void columns(LabMoment at) {
        List<String> next = new ArrayList<>();
        at.columns().forEach(it -> next.add(it.letter() + it.name()));
        if (next.equals(letters)) {
            return;
        }
        letters = next;
        columns.clear();
        for (LabThreadState each : at.columns()) {
            ThreadColumn column = new ThreadColumn(context, each, columns.size() + 1);
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(0);
            columns.add(column);
        }
        HBox row = new HBox();
        row.getStyleClass().add("lab-thread-row");
        row.setMinWidth(0);
        VBox.setVgrow(row, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>(columns);
        boolean many = columns.size() > BETWEEN;
        shared.pseudoClassStateChanged(MANY, many);
        row.pseudoClassStateChanged(MANY, many);
        if (shared.getParent() instanceof Pane before) {
            before.getChildren().remove(shared);
        }
        threads.getChildren().clear();
        if (many) {
            threads.getChildren().add(shared);
        } else {
            nodes.add(Math.min(1, nodes.size()), shared);
        }
        row.getChildren().setAll(nodes);
        threads.getChildren().add(row);
    }

    @Override
    public boolean pressed(KeyEvent key) {
        if (key.isAltDown() || key.isShiftDown() || key.isShortcutDown()) {
            return false;
        }
        SchedulerSeat seat = session.seat();
        int place = place(key.getCode());
        if (place >= 0) {
            List<LabThreadState> states = seat.moment().columns();
            if (place < states.size()) {
                seat.step(states.get(place).letter());
            }
            return true;
        }
        switch (key.getCode()) {
            case BACK_SPACE -> seat.back();
            case ENTER -> seat.toNextChoice();
            case HOME -> seat.restart();
            case END -> seat.toEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int place(KeyCode code) {
        int place = DIGITS.indexOf(code);
        return place >= 0 ? place : NUMPAD.indexOf(code);
    }
}
