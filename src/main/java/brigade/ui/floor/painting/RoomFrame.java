package brigade.ui.floor.painting;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Metrics;

import javafx.geometry.HPos;
import javafx.scene.layout.Region;

import java.util.List;

/** The walls of a room, its title and a line below it. */
public final class RoomFrame {

    /** A plain ground this far from the edge lies within the round of the walls, pixels. */
    private static final int ROUND = 4;

    private final Studio studio;
    private final Region walls = new Region();

    /** Plain, within the rounded walls: what moves upon it is drawn without drawing them anew. */
    private final Region ground = new Region();

    private final FittedText title;
    private final FittedText subtitle;
    private final HPos align;
    private Box box = Box.NONE;

    public RoomFrame(Studio studio, String key, HPos align, String... styles) {
        this.studio = studio;
        this.align = align;
        walls.setManaged(false);
        walls.setId(key.replace('.', '-'));
        walls.getStyleClass().add("floor-room");
        walls.getStyleClass().addAll(styles);
        ground.setManaged(false);
        ground.getStyleClass().add("floor-ground");
        ground.getStyleClass().addAll(styles);
        title = new FittedText(align);
        subtitle = new FittedText(align);
        title.show(studio.wording().all(key));
        studio.walls().getChildren().addAll(walls, ground, title, subtitle);
    }

    /** Places the room; returns what is inside, below the lines. */
    public Box layout(Box place, boolean subtitled) {
        box = place;
        Metrics metrics = studio.metrics();
        walls.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        ground.resizeRelocate(
                place.x() + ROUND,
                place.y() + ROUND,
                Math.max(0, place.width() - 2 * ROUND),
                Math.max(0, place.height() - 2 * ROUND));
        title.setFont(studio.letters().title());
        subtitle.setFont(studio.letters().line());
        double pad = metrics.px(12);
        double first = place.y() + metrics.px(9) + metrics.em();
        double second = first + secondLine();
        double x = align == HPos.CENTER ? place.centerX() : place.x() + pad;
        title.at(x, first, place.width() - 2 * pad);
        subtitle.at(x, second, place.width() - (align == HPos.CENTER ? 8 : 2 * pad));
        subtitle.setVisible(subtitled);
        return place.inset(pad, above(subtitled), pad, below());
    }

    /** The height that title and line take. */
    public double above(boolean subtitled) {
        Metrics metrics = studio.metrics();
        return metrics.px(9) + metrics.em() + (subtitled ? secondLine() : 0) + metrics.px(8);
    }

    /** The height of the space below what is inside. */
    public double below() {
        return studio.metrics().px(8);
    }

    private double secondLine() {
        return Math.rint(studio.metrics().em() * 1.35);
    }

    public void paint() {
        title.setFill(studio.palette().of(Tone.INK_2));
        subtitle.setFill(studio.palette().of(Tone.INK_2));
    }

    /** Whether the room is there at all. */
    public void stand(boolean there) {
        walls.setVisible(there);
        ground.setVisible(there);
        title.setVisible(there);
        subtitle.setVisible(there);
    }

    public void say(List<String> wordings) {
        subtitle.show(wordings);
    }

    public Box box() {
        return box;
    }
}
