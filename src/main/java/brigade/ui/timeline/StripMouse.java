package brigade.ui.timeline;

import brigade.trace.Lane;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

/** What the pointer does on the timeline. */
final class StripMouse {

    private enum Drag {
        NOTHING,
        PRESSED,
        PAN,
        RANGE
    }

    /** Less than this is a click of an unsteady hand. */
    private static final double STEADY = 4;

    private static final double WHEEL_STEP = 40;

    private final LaneStrip strip;
    private final TimelineModel model;
    private final RowPick pick;
    private final HoverText texts;
    private final PauseTransition rest = new PauseTransition(Duration.millis(140));
    private Drag drag = Drag.NOTHING;
    private double pressedX;
    private double lastX;
    private double lastY;
    private long anchor;

    StripMouse(LaneStrip strip, TimelineModel model, RowPick pick, HoverText texts) {
        this.strip = strip;
        this.model = model;
        this.pick = pick;
        this.texts = texts;
        rest.setOnFinished(_ -> hover());
    }

    void attach() {
        strip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        strip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        strip.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        strip.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        strip.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        strip.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        strip.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    }

    private double x(double x) {
        return x - strip.namesEnd();
    }

    private void pressed(MouseEvent event) {
        strip.requestFocus();
        leave();
        pressedX = event.getX();
        lastX = event.getX();
        lastY = event.getY();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        boolean bars = x(event.getX()) >= 0 && x(event.getX()) < strip.barsWidth();
        if (bars && (event.getY() < LaneStrip.ROWS || event.isShiftDown())) {
            drag = Drag.RANGE;
            anchor = model.window().time(x(event.getX()));
        } else {
            drag = Drag.PRESSED;
        }
    }

    private void dragged(MouseEvent event) {
        double moved = event.getX() - lastX;
        switch (drag) {
            case RANGE -> {
                if (Math.abs(event.getX() - pressedX) >= STEADY) {
                    model.stay();
                    double at = Math.clamp(x(event.getX()), 0, strip.barsWidth());
                    model.select(TimeRange.between(anchor, model.window().time(at)));
                }
            }
            case PRESSED -> {
                if (Math.hypot(event.getX() - pressedX, event.getY() - lastY) >= STEADY
                        && x(pressedX) >= 0) {
                    drag = Drag.PAN;
                    pan(event, moved);
                }
            }
            case PAN -> pan(event, moved);
            case NOTHING -> {}
        }
    }

    private void pan(MouseEvent event, double moved) {
        model.pan(-moved);
        strip.scrollBy(lastY - event.getY());
        lastX = event.getX();
        lastY = event.getY();
    }

    private void released(MouseEvent event) {
        boolean click = Math.abs(event.getX() - pressedX) < STEADY;
        if (drag == Drag.RANGE && click) {
            clickedRuler(event);
        } else if (drag == Drag.PRESSED && click) {
            clicked(event);
        }
        drag = Drag.NOTHING;
    }

    /** A click on the ruler lets go of the range, or shows the instant. */
    private void clickedRuler(MouseEvent event) {
        if (model.range() != null) {
            model.select(null);
        } else {
            model.hold(model.window().time(x(event.getX())));
        }
    }

    private void clicked(MouseEvent event) {
        int row = strip.rowAt(event.getY());
        boolean bars = x(event.getX()) >= 0;
        if (event.getClickCount() == 2 && bars) {
            pick.order(row, model.window().time(x(event.getX()) + 0.5));
        } else if (event.getClickCount() == 1) {
            if (row >= 0 && row < model.rows().size() && onHandle(model.rows().get(row))) {
                model.toggle(model.rows().get(row).leads());
            } else if (row >= 0
                    && row < model.rows().size()
                    && model.rows().get(row) instanceof Row.OfLane(Lane lane, _)
                    && onLevels(lane)) {
                model.toggleLevels(lane.id());
            } else if (bars) {
                pick.row(row, model.window().time(x(event.getX()) + 0.5));
            } else {
                pick.row(row);
            }
        }
    }

    /** Whether the pointer is on what the levels of its lane are shown and hidden by. */
    private boolean onLevels(Lane lane) {
        return NamesPainter.onLevels(lastX, strip.namesWidth())
                && !model.trace().levels(lane).isEmpty();
    }

    /** Whether the pointer is on what an open group is folded by. */
    private boolean onHandle(Row row) {
        return lastX < NamesPainter.INDENT
                && !row.leads().isEmpty()
                && !(row instanceof Row.Folded);
    }

    private void scrolled(ScrollEvent event) {
        leave();
        boolean overNames = x(event.getX()) < 0 || x(event.getX()) > strip.barsWidth();
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            model.pan(-event.getDeltaX());
        } else if (overNames || event.isShortcutDown()) {
            strip.scrollBy(-event.getDeltaY());
        } else {
            model.zoom(event.getDeltaY() / WHEEL_STEP, x(event.getX()));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        model.zoomBy(1 / event.getZoomFactor(), x(event.getX()));
        event.consume();
    }

    private void moved(MouseEvent event) {
        if (Math.hypot(event.getX() - lastX, event.getY() - lastY) > 2) {
            strip.hover("", 0, 0);
        }
        lastX = event.getX();
        lastY = event.getY();
        rest.playFromStart();
    }

    private void leave() {
        rest.stop();
        strip.hover("", 0, 0);
    }

    private void hover() {
        int row = strip.rowAt(lastY);
        if (row >= 0 && row < model.rows().size()) {
            TimeWindow window = model.window();
            boolean bars = x(lastX) >= 0 && x(lastX) < strip.barsWidth();
            String text =
                    switch (model.rows().get(row)) {
                        case Row shown when onHandle(shown) -> texts.handle(shown.leads());
                        case Row.OfLane(var lane, _) when onLevels(lane) ->
                                texts.levels(lane, model.showsLevels(lane.id()));
                        case Row.OfLevel(var lane, var level, _) when bars ->
                                texts.of(
                                        lane,
                                        level,
                                        window.time(Math.floor(x(lastX))),
                                        window.perPixel());
                        case Row.OfLevel(var lane, _, _) -> lane.name();
                        case Row.OfLane(var lane, _) when bars ->
                                texts.of(
                                        lane, window.time(Math.floor(x(lastX))), window.perPixel());
                        case Row.OfLane(var lane, _) -> lane.name();
                        case Row.OfCounter(var counter, _) ->
                                texts.of(counter, window.time(Math.max(0, x(lastX))));
                        case Row.Folded folded -> texts.of(folded);
                        case Row.Head head -> texts.handle(head.leads());
                    };
            strip.hover(text, lastX, lastY);
        }
    }
}
