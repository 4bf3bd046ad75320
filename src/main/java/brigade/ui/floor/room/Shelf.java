package brigade.ui.floor.room;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Oven;
import brigade.ui.floor.drawing.Pan;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Pool;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.state.KitchenState;
import brigade.ui.floor.state.PanState;

import javafx.geometry.HPos;
import javafx.scene.Cursor;
import javafx.scene.shape.Line;

import java.util.List;
import java.util.function.Consumer;

/**
 * The lowest part of the kitchen: the pans and who holds them, the oven, and how many stoves there
 * are. Nothing stands there when nobody knows who holds which pan.
 */
final class Shelf {

    private static final double HEIGHT = 18;

    private final Studio studio;
    private final Consumer<FloorTarget> picked;
    private final Line edge = new Line();
    private final Pool<Pan> pans;
    private final Oven oven;
    private final FittedText inOven = new FittedText(HPos.LEFT);
    private Box area = Box.NONE;
    private boolean standing = true;
    private KitchenState shown = new KitchenState(List.of(), List.of(), -1);

    Shelf(Studio studio, Consumer<FloorTarget> picked) {
        this.studio = studio;
        this.picked = picked;
        oven = new Oven(studio.palette());
        studio.walls().getChildren().addAll(edge, oven, inOven);
        pans = new Pool<>(studio.things(), this::pan);
    }

    /** The height that the shelf takes. */
    double height() {
        return studio.metrics().px(HEIGHT) + studio.metrics().px(14);
    }

    void layout(Box place) {
        Metrics metrics = studio.metrics();
        area = place;
        edge.setStartX(place.x());
        edge.setEndX(place.right());
        edge.setStartY(place.y() + 0.5);
        edge.setEndY(place.y() + 0.5);
        double oven = ovenWidth();
        double y = middle();
        this.oven.size(metrics.px(HEIGHT));
        this.oven.setLayoutX(Math.rint(place.right() - oven));
        this.oven.setLayoutY(y);
        inOven.setFont(studio.letters().small());
        inOven.at(
                place.right() - oven + metrics.px(HEIGHT) * 1.35,
                y + metrics.em() * 0.3,
                oven - metrics.px(HEIGHT) * 1.35);
        shown = new KitchenState(List.of(), List.of(), -1);
    }

    /** Whether there is a shelf at all. */
    void stand(boolean there) {
        standing = there;
        seen(there);
    }

    private void seen(boolean there) {
        if (edge.isVisible() != there) {
            edge.setVisible(there);
            oven.setVisible(there);
            inOven.setVisible(there);
            pans.each(it -> it.setVisible(there));
        }
    }

    void paint() {
        edge.setStroke(studio.palette().of(Tone.LINE));
        inOven.setFill(studio.palette().of(Tone.INK_2));
        oven.paint(studio.palette());
        pans.each(it -> it.paint(studio.palette()));
    }

    void update(KitchenState kitchen) {
        if (!standing || kitchen.equals(shown)) {
            return;
        }
        seen(!kitchen.pans().isEmpty());
        boolean others = kitchen.pans().size() != shown.pans().size();
        shown = kitchen;
        int dishes = kitchen.inOven().size();
        oven.warm(dishes > 0);
        inOven.show(studio.wording().all("kitchen.oven", dishes));
        for (int i = 0; i < kitchen.pans().size(); i++) {
            Pan pan = pans.show(i);
            if (others) {
                place(pan, i, kitchen.pans().size());
            }
            show(pan, kitchen.pans().get(i));
        }
        pans.hideFrom(kitchen.pans().size());
    }

    private double ovenWidth() {
        return Math.min(
                area.width() * 0.34,
                studio.metrics().px(HEIGHT) * 1.35 + studio.metrics().em() * 6);
    }

    private double middle() {
        return Math.rint(
                area.y() + studio.metrics().px(7) + (area.height() - studio.metrics().px(7)) / 2);
    }

    private void place(Pan pan, int index, int count) {
        double width = area.width() - ovenWidth() - studio.metrics().px(8);
        double height = Math.min(studio.metrics().px(HEIGHT), width / count * 0.6);
        double cell = Math.min(width / count, height * 1.45 + studio.metrics().em() * 5);
        pan.size(height, Math.floor(cell - height * 1.45 - 6), studio.letters());
        pan.setLayoutX(Math.rint(area.x() + index * cell));
        pan.setLayoutY(middle());
    }

    private void show(Pan pan, PanState state) {
        pan.setUserData(state.holder());
        if (state.free()) {
            pan.show(false, List.of(studio.wording().one("kitchen.pan.free"), ""));
        } else {
            String name = state.holderName();
            pan.show(true, List.of(name, name.substring(name.lastIndexOf('-') + 1), ""));
        }
    }

    private Pan pan() {
        Pan pan = new Pan(studio.palette());
        pan.setCursor(Cursor.HAND);
        pan.setOnMouseClicked(click -> {
            if (pan.getUserData() instanceof Integer holder && holder != 0) {
                picked.accept(new FloorTarget.Lane(holder));
                click.consume();
            }
        });
        return pan;
    }
}
