package brigade.ui.floor;

import brigade.server.Model;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.painting.Wording;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.state.FloorState;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Draws the restaurant floor. It holds nothing of its own but the last {@link FloorState}: the same
 * state gives the same picture. Call {@link #update} once a frame; what has not changed is not
 * painted again. UI thread only.
 */
public final class FloorView extends Region implements FloorStyle.Dressed {

    private final FloorStyle style;
    private final Studio studio;
    private FloorRooms rooms;
    private @Nullable Node backRoom;
    private Consumer<FloorTarget> onSelect = target -> {};
    private @Nullable FloorState state;
    private boolean restyle = true;

    /** A floor with texts in the language of {@code locale}. */
    public FloorView(Locale locale) {
        style = new FloorStyle(this, this::styleChanged);
        studio = new Studio(new Wording(locale));
        rooms = new FloorRooms(studio, this::picked, Model.THREAD_POOL);
        getStyleClass().add("floor");
        getStylesheets().add(sheet());
        getChildren()
                .addAll(
                        studio.walls(),
                        studio.things(),
                        studio.moving(),
                        studio.people(),
                        studio.air());
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> rooms.clicked(click));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> rooms.key(key));
    }

    /** The address of the style sheet that dresses what has the style class of the floor. */
    public static String sheet() {
        URL sheet = Objects.requireNonNull(FloorView.class.getResource("floor.css"), "floor.css");
        return sheet.toExternalForm();
    }

    /** Shows the floor of an instant. */
    public void update(FloorState floor) {
        state = floor;
        if (floor.model() != rooms.model()) {
            build(floor.model());
        }
        if (getWidth() > 0 && !restyle) {
            rooms.update(floor);
        }
    }

    /**
     * What happens when a person, ticket, plate, customer or pan is picked with mouse or keyboard.
     */
    public void setOnSelect(Consumer<FloorTarget> action) {
        onSelect = action;
    }

    /** What is shown as selected; null for nothing. */
    public void select(@Nullable FloorTarget target) {
        studio.select(target);
        again();
    }

    /** With reduced motion everybody jumps to where they go. */
    public void setReducedMotion(boolean reduced) {
        studio.motion(!reduced);
        again();
    }

    /**
     * Puts the panel of the sum into the back room, beside the workers; it fills the space there.
     */
    public void setBackRoom(Node panel) {
        backRoom = panel;
        rooms.backRoom(panel);
        requestLayout();
    }

    @Override
    public FloorStyle style() {
        return style;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FloorStyle.metaData();
    }

    @Override
    protected void layoutChildren() {
        if (restyle) {
            restyle = false;
            studio.palette(style.palette());
            rooms.paint();
        }
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.floor(getWidth() - left - snappedRightInset());
        double height = Math.floor(getHeight() - top - snappedBottomInset());
        studio.move(left, top);
        studio.measure(Metrics.scale(width, height), style.family(), style.strong(), style.size());
        studio.screenScale(outputScale());
        place();
        again();
    }

    /** Other rooms for another model: who stays has a new drawing, and nothing else is kept. */
    private void build(Model model) {
        studio.clear();
        rooms = new FloorRooms(studio, this::picked, model);
        if (backRoom != null) {
            rooms.backRoom(backRoom);
        }
        rooms.paint();
        place();
    }

    private void place() {
        rooms.layout(
                Math.floor(getWidth() - snappedLeftInset() - snappedRightInset()),
                Math.floor(getHeight() - snappedTopInset() - snappedBottomInset()));
    }

    private void styleChanged() {
        restyle = true;
        requestLayout();
    }

    private void again() {
        FloorState floor = state;
        if (floor != null) {
            update(floor);
        }
    }

    private void picked(FloorTarget target) {
        onSelect.accept(target);
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
