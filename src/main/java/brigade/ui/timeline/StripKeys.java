package brigade.ui.timeline;

import brigade.trace.Lane;

import javafx.scene.input.KeyEvent;

/**
 * What keys do while the timeline has the focus: up and down from row to row, left and right
 * through time, plus and minus closer and farther; L shows the levels of a lane, S selects what it
 * does at the instant, and what that lies in. After a click plain arrows, plus and minus belong to
 * the transport bar; with Shift or Ctrl they still come here.
 */
final class StripKeys {

    /** Left and right move by this part of the window. */
    private static final double PART = 0.125;

    private final LaneStrip strip;
    private final TimelineModel model;
    private final RowPick pick;

    /** The group whose head the person stands on, or none while a lane is selected. */
    private String head = "";

    StripKeys(LaneStrip strip, TimelineModel model, RowPick pick) {
        this.strip = strip;
        this.model = model;
        this.pick = pick;
    }

    void attach() {
        strip.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!event.isAltDown() && (zoomed(event) || (!event.isShortcutDown() && moved(event)))) {
            event.consume();
        }
    }

    private boolean zoomed(KeyEvent event) {
        double middle = model.window().width() / 2.0;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoom(2, middle);
            case MINUS, SUBTRACT -> model.zoom(-2, middle);
            case DIGIT0, NUMPAD0 -> model.fitAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moved(KeyEvent event) {
        double width = model.window().width();
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case LEFT -> model.pan(-PART * width);
            case RIGHT -> model.pan(PART * width);
            case PAGE_UP -> model.pan(-width);
            case PAGE_DOWN -> model.pan(width);
            case HOME -> model.first();
            case END -> model.last();
            case ENTER -> fold();
            case F -> model.fitAll();
            case Z -> model.fitSelection();
            case O -> pick.order();
            case S -> pick.around();
            case L -> levels();
            case ESCAPE -> {
                return letGo();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean letGo() {
        boolean had = model.range() != null;
        model.select(null);
        return had;
    }

    /** The row that the person stands on, or -1. */
    private int at() {
        int lane = model.rows().rowOf(model.selectedLane());
        return lane >= 0 ? lane : model.rows().rowOfGroup(head);
    }

    private void step(int by) {
        int row = at() + by;
        while (row >= 0 && row < model.rows().size()) {
            switch (model.rows().get(row)) {
                case Row.OfLane _ -> {
                    head = "";
                    pick.row(row);
                    strip.reveal(row);
                    return;
                }
                case Row.Folded folded -> {
                    standOn(folded.leads(), folded.size(), row);
                    return;
                }
                case Row.Head open -> {
                    standOn(open.leads(), open.size(), row);
                    return;
                }
                case Row.OfLevel _ -> row += by;
                case Row.OfCounter _ -> row += by;
            }
        }
    }

    /** Shows the levels of the lane that the person is on, or hides them. */
    private void levels() {
        Lane lane = model.trace().lane(model.selectedLane());
        if (lane != null && !model.trace().levels(lane).isEmpty()) {
            model.toggleLevels(lane.id());
            strip.setAccessibleText(model.describeLevels(lane));
        }
    }

    private void standOn(String group, int size, int row) {
        pick.row(-1);
        head = group;
        strip.reveal(row);
        strip.setAccessibleText(model.describe(group, size));
    }

    /** Folds the group that the person is in, or unfolds the one that the person stands on. */
    private void fold() {
        String group = model.rows().groupOf(at());
        if (!group.isEmpty()) {
            pick.row(-1);
            head = group;
            model.toggle(group);
        }
    }
}
