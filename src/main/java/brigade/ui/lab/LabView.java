package brigade.ui.lab;

import brigade.ui.lab.graph.SchedulesPart;
import brigade.ui.lab.mend.MendPart;
import brigade.ui.lab.mend.ProofPart;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.lab.seat.SeatPart;
import brigade.ui.page.Room;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The page of one lab: its head, and the step that it is in. Each step is made when it is seen
 * first. UI thread only.
 */
final class LabView {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /** Below this there is no room for what stands beside the threads. */
    private static final double WIDE = 1180;

    /** Below this there is none for what stands under them. */
    private static final double HIGH = 760;

    private final LabContext context;
    private final LabSession session;
    private final VBox root = new VBox();
    private final LabHead head;
    private final PredictBar bar;
    private final StackPane body = new StackPane();
    private final LabList list;
    private final Map<LabStep, LabPart> parts = new EnumMap<>(LabStep.class);
    private @Nullable LabPart errors;
    private boolean listing;
    private LabStep before = LabStep.PREDICT;

    LabView(LabContext context) {
        this.context = context;
        session = context.session();
        head = new LabHead(context, this::list);
        bar = new PredictBar(context, this::focus);
        list = new LabList(context, this::leaveList);
        root.getStyleClass().add("lab-view");
        root.setFocusTraversable(true);
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        Room.give(list.node(), false);
        body.getChildren().add(list.node());
        root.getChildren().addAll(head.node(), bar.node(), body);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::left);
        root.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::besides);
                    }
                });
        Room.in(root, WIDE, this::wide);
        root.heightProperty()
                .subscribe(it -> root.pseudoClassStateChanged(LOW, it.doubleValue() < HIGH));
        session.onChange(this::show);
    }

    private void wide(boolean wide) {
        root.pseudoClassStateChanged(TIGHT, !wide);
        head.tight(!wide);
    }

    Region node() {
        return root;
    }

    /** The keys of the page work from now on, and none of them chooses anything by chance. */
    void focus() {
        if (session.step() == LabStep.BE_SCHEDULER) {
            part(LabStep.BE_SCHEDULER).node().requestFocus();
        } else {
            root.requestFocus();
        }
    }

    /** The keyboard begins where the step that was gone to has its first choice. */
    private void begin() {
        LabPart seen = seen();
        seen.node().applyCss(); // what is in a scroll pane is in no window before that
        Node entry = seen.entry();
        (entry.isFocusTraversable() ? entry : root).requestFocus();
    }

    /** Who came by a key sees where the keyboard is. */
    private void seeFocus() {
        Scene scene = root.getScene();
        Node owner = scene.getFocusOwner();
        if (owner != root && owner.requestFocusTraversal(TraversalDirection.NEXT)) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }

    /** Makes the step that is seen first: only its words are left to be shown. */
    void prepare() {
        Node first = part(session.step()).node();
        Room.give(first, false);
        first.applyCss();
    }

    private LabPart part(LabStep step) {
        LabPart known = parts.get(step);
        if (known == null) {
            known = maker(step).apply(context);
            parts.put(step, known);
            body.getChildren().add(known.node());
        }
        return known;
    }

    private LabPart errors() {
        LabPart known = errors;
        if (known == null) {
            known = new ErrorsPart(context);
            errors = known;
            body.getChildren().add(known.node());
        }
        return known;
    }

    private static Function<LabContext, LabPart> maker(LabStep step) {
        return switch (step) {
            case PREDICT -> PredictPart::new;
            case RUN_FREE -> FreePart::new;
            case BE_SCHEDULER -> SeatPart::new;
            case ALL_SCHEDULES -> SchedulesPart::new;
            case MEND -> MendPart::new;
            case PROVE -> ProofPart::new;
        };
    }

    void show() {
        head.show(listing);
        bar.show(listing);
        Room.give(list.node(), listing);
        if (listing) {
            list.show();
        }
        LabPart seen = seen();
        parts.values().forEach(it -> Room.give(it.node(), it == seen && !listing));
        if (errors != null) {
            Room.give(errors.node(), errors == seen && !listing);
        }
        if (!listing) {
            seen.show();
        }
        if (session.step() != before) {
            before = session.step();
            begin();
        }
    }

    private LabPart seen() {
        return session.errors().isEmpty() ? part(session.step()) : errors();
    }

    private void list() {
        listing = !listing;
        show();
        if (listing) {
            list.focus();
        }
    }

    private void leaveList() {
        listing = false;
        show();
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl) {
            return;
        }
        if (key.isAltDown() && !key.isControlDown()) {
            int digit = digit(key.getCode());
            LabStep.of('0' + digit)
                    .ifPresent(it -> {
                        listing = false;
                        session.go(it);
                        seeFocus();
                        key.consume();
                    });
        } else if (key.getCode() == KeyCode.ESCAPE) {
            list();
            key.consume();
        }
    }

    /** A key while something has the focus that stands around the page, as what switches themes. */
    private void besides(KeyEvent key) {
        if (Room.seen(root) && key.getTarget() instanceof Node target && !inside(target)) {
            pressed(key);
            if (!key.isConsumed()) {
                left(key);
            }
        }
    }

    private boolean inside(Node target) {
        for (Node each = target; each != null; each = each.getParent()) {
            if (each == root) {
                return true;
            }
        }
        return false;
    }

    /** A key that what has the focus did not want. */
    private void left(KeyEvent key) {
        boolean enters = key.getCode() == KeyCode.ENTER && key.getTarget() instanceof ButtonBase;
        if (key.getTarget() instanceof TextInputControl || enters || listing) {
            return;
        }
        if (seen().pressed(key) || turned(key)) {
            key.consume();
        }
    }

    private boolean turned(KeyEvent key) {
        if (key.isAltDown() || key.isShiftDown() || key.isShortcutDown()) {
            return false;
        }
        switch (key.getCode()) {
            case R -> session.go(LabStep.RUN_FREE);
            case G -> session.go(LabStep.ALL_SCHEDULES);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int digit(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            case DIGIT6, NUMPAD6 -> 6;
            default -> 0;
        };
    }
}
