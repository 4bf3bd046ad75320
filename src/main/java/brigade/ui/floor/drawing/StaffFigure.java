package brigade.ui.floor.drawing;

import brigade.trace.Activity;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A member of the staff: a person in a ring, the thread's name, and a line that says what it does.
 * The middle of the ring is the origin. Every method may be called for each frame; what has not
 * changed is not touched.
 */
public final class StaffFigure extends Group {

    /** The diameter of the ring that the parts are drawn for. */
    private static final double DRAWN = 54;

    private static final double STROKE = 4.5;

    /** How much is still seen of somebody whose thread died. */
    private static final double GONE = 0.4;

    private final Hat hat;
    private final int variant;
    private final Circle halo = new Circle();
    private final Circle disc = new Circle();
    private final Group person = new Group();
    private final Scale scale = new Scale();
    private final Ring ring = new Ring();
    private final Badge badge = new Badge();
    private final Hand hand;
    private final Group fallenHat = new Group();
    private final Caption caption = new Caption();
    private Runnable action = () -> {};
    private FloorColors palette;
    private Activity activity = Activity.IDLE;
    private boolean accident;
    private boolean selected;
    private double diameter;
    private Detail detail = Detail.FULL;

    public StaffFigure(Hat hat, int variant, FloorColors palette) {
        this.hat = hat;
        this.variant = variant;
        this.palette = palette;
        hand = new Hand(palette);
        setManaged(false);
        getStyleClass().add("staff");
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        halo.setFill(null);
        person.getTransforms().add(scale);
        badge.getTransforms().add(scale);
        hand.getTransforms().add(scale);
        fallenHat.getTransforms().add(scale);
        fallenHat.setMouseTransparent(true);
        getChildren().addAll(caption, halo, disc, person, ring, badge, hand, fallenHat);
        focusVisibleProperty().subscribe(this::halo);
        setOnMouseClicked(this::clicked);
        paint(palette);
    }

    /** What happens when the figure is clicked, or fired by key or screen reader. */
    public void onAction(Runnable what) {
        action = what;
    }

    public void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction what, @Nullable Object... parameters) {
        if (what == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(what, parameters);
        }
    }

    /** Takes the colours of a palette. */
    public void paint(FloorColors colors) {
        palette = colors;
        disc.setFill(colors.of(Tone.DISC));
        person.getChildren().setAll(new Bust(hat, variant, colors));
        caption.paint(colors, activity);
        hand.paint(colors);
        fallenHat();
        ring.paint(colors, activity);
        halo();
        sign();
    }

    /**
     * The size of the figure.
     *
     * @param ringDiameter pixels
     * @param captionWidth the widest that the lines below may be
     */
    public void fit(double ringDiameter, Detail how, double captionWidth, Letters letters) {
        caption.fit(ringDiameter / 2, how, captionWidth, letters);
        if (ringDiameter == diameter && how == detail) {
            return;
        }
        diameter = ringDiameter;
        detail = how;
        double factor = ringDiameter / DRAWN;
        double stroke = Math.max(2, STROKE * factor);
        scale.setX(factor);
        scale.setY(factor);
        disc.setRadius(ringDiameter / 2 - stroke * 0.7);
        ring.fit(ringDiameter / 2, stroke);
        badge.setLayoutX(ringDiameter * 0.36);
        badge.setLayoutY(ringDiameter * 0.36);
        hand.setLayoutX(-ringDiameter * 0.44);
        hand.setLayoutY(ringDiameter * 0.3);
        halo.setRadius(ringDiameter / 2 + 3);
        halo();
    }

    /**
     * What the person does, and how much of it is done from 0 to 1, or less than 0 when nobody
     * knows.
     */
    public void show(Activity what, double progress) {
        if (what != activity) {
            activity = what;
            ring.paint(palette, what);
            caption.paint(palette, what);
            sign();
        }
        ring.progress(progress);
    }

    /** Name and line, each in several wordings, longest first. */
    public void tell(List<String> name, List<String> line) {
        caption.show(name, line);
    }

    /**
     * Whether a thread has just died here, so that its hat lies on the ground, and whether nobody
     * has taken its place.
     */
    public void mourn(boolean died, boolean gone) {
        accident = died;
        fallenHat();
        person.setOpacity(gone ? GONE : 1);
        sign();
    }

    public void carry(Carry what) {
        hand.carry(what);
    }

    /** Puts a ground behind the lines, for figures that walk over other things. */
    public void ground(boolean visible) {
        caption.ground(visible);
    }

    /** Puts the lines so much lower than just below the ring. */
    public void drop(double pixels) {
        if (pixels != caption.getTranslateY()) {
            caption.setTranslateY(pixels);
        }
    }

    /** Keeps the lines below the figure between two edges, as far as they fit. */
    public void keepWithin(double left, double right) {
        double half = caption.halfWidth();
        double x = getLayoutX();
        double aside = Math.min(right - half - x, Math.max(left + half - x, 0));
        if (Math.abs(aside - caption.getTranslateX()) >= 0.5) {
            caption.setTranslateX(Math.rint(aside));
        }
    }

    public void place(double x, double y) {
        if (Math.abs(x - getLayoutX()) >= 0.5 || Math.abs(y - getLayoutY()) >= 0.5) {
            relocate(Math.rint(x), Math.rint(y));
        }
    }

    @Override
    public void relocate(double x, double y) {
        setLayoutX(x);
        setLayoutY(y);
    }

    public void select(boolean chosen) {
        if (chosen != selected) {
            selected = chosen;
            halo();
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            fire();
            click.consume();
        }
    }

    private void fallenHat() {
        fallenHat.getChildren().clear();
        if (accident) {
            fallenHat.getChildren().add(Hats.fallen(hat, palette));
        }
    }

    private void sign() {
        if (accident) {
            badge.showDeath(palette);
        } else {
            badge.show(palette, activity);
        }
    }

    private void halo() {
        boolean focused = isFocusVisible();
        halo.setVisible(selected || focused);
        halo.setStroke(palette.of(selected ? Tone.SELECTED : Tone.FOCUS));
        halo.setStrokeWidth(selected ? 2.5 : 1.5);
    }
}
