package brigade.ui.floor.painting;

import brigade.ui.floor.drawing.FloorColors;
import brigade.ui.floor.drawing.Letters;
import brigade.ui.floor.plan.Metrics;

import javafx.scene.Group;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rooms draw with and upon: the layers from the back to the front, the colours, letters
 * and sizes in force, the texts, and what is selected.
 */
public final class Studio {

    private static final double LEAST_TEXT = 0.92;
    private static final int TICKET_END = 2;

    private final Group walls = layer();
    private final Group things = layer();
    private final Group moving = layer();
    private final Group people = layer();
    private final Group air = layer();
    private final Wording wording;
    private final StaffWords staffWords;

    private FloorColors palette = FloorColors.usual();
    private Letters letters = Letters.of("Inter", "Inter SemiBold", 13);
    private Metrics metrics = Metrics.of(1, 13, letters);
    private @Nullable FloorTarget selected;
    private boolean motion = true;
    private double screenScale = 1;

    public Studio(Wording wording) {
        this.wording = wording;
        staffWords = new StaffWords(wording);
        moving.setMouseTransparent(true);
        air.setMouseTransparent(true);
    }

    /** The frames of rooms. */
    public Group walls() {
        return walls;
    }

    /** Tables, plates, tickets, customers. */
    public Group things() {
        return things;
    }

    /**
     * What is between two hands, and who is on the way out: in front of all things, but behind the
     * staff, so that nothing that passes covers a face or a name.
     */
    public Group moving() {
        return moving;
    }

    /** The staff. */
    public Group people() {
        return people;
    }

    /** What must be seen whatever is there. */
    public Group air() {
        return air;
    }

    public Wording wording() {
        return wording;
    }

    public StaffWords staffWords() {
        return staffWords;
    }

    public FloorColors palette() {
        return palette;
    }

    public void palette(FloorColors colors) {
        palette = colors;
    }

    public Letters letters() {
        return letters;
    }

    public Metrics metrics() {
        return metrics;
    }

    /**
     * Takes on a scale, and text of {@code size} pixels at a scale of 1; people grow more than what
     * is said about them.
     */
    public void measure(double scale, String family, String strong, double size) {
        double em = size * Math.max(Math.sqrt(scale), LEAST_TEXT);
        letters = Letters.of(family, strong, em);
        metrics = Metrics.of(scale, em, letters);
    }

    /** Whether things are seen on their way; else they jump to where they go. */
    public boolean motion() {
        return motion;
    }

    public void motion(boolean seen) {
        motion = seen;
    }

    /** How many pixels of the screen are one of the scene. */
    public double screenScale() {
        return screenScale;
    }

    public void screenScale(double scale) {
        screenScale = scale;
    }

    public void select(@Nullable FloorTarget target) {
        selected = target;
    }

    @Nullable FloorTarget selected() {
        return selected;
    }

    boolean selectedLane(int lane) {
        return selected instanceof FloorTarget.Lane it && it.lane() == lane;
    }

    public boolean selectedOrder(int order) {
        return selected instanceof FloorTarget.Order it && it.order() == order;
    }

    /** Takes all away that was drawn. */
    public void clear() {
        for (Group layer : List.of(walls, things, moving, people, air)) {
            layer.getChildren().clear();
        }
    }

    /** Moves all that is drawn, to leave the padding free. */
    public void move(double left, double top) {
        for (Group layer : List.of(walls, things, moving, people, air)) {
            layer.setLayoutX(left);
            layer.setLayoutY(top);
        }
    }

    /**
     * What is written on a ticket, longest first; at last only the end of the number, or nothing.
     */
    public List<String> ticket(int order) {
        List<String> texts = new ArrayList<>(wording.all("ticket", order));
        String number = Integer.toString(order);
        if (number.length() > TICKET_END) {
            texts.add("…" + number.substring(number.length() - TICKET_END));
            texts.add(""); // the sign of its kind, if it has one
        }
        return texts;
    }

    private static Group layer() {
        Group layer = new Group();
        layer.setManaged(false);
        layer.setAutoSizeChildren(false);
        return layer;
    }
}
