package brigade.ui.floor.room;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.KindSign;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.KindSigns;
import brigade.ui.floor.painting.Pool;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.Slots;

import javafx.geometry.HPos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Things of a queue, each for an order, first in first; when they are more than there is space for,
 * the last place tells how many more.
 */
public abstract class Rack<T extends Node> {

    private final Studio studio;
    private final Consumer<FloorTarget> picked;
    private final Pool<T> things;
    private final FittedText more = new FittedText(HPos.CENTER);
    private List<Slots> arrangements = List.of(Slots.NONE);
    private Slots slots = Slots.NONE;

    Rack(Studio studio, Consumer<FloorTarget> picked, Supplier<T> maker) {
        this.studio = studio;
        this.picked = picked;
        things = new Pool<>(studio.things(), () -> pickable(maker.get()));
        more.setVisible(false);
        studio.walls().getChildren().add(more);
    }

    /** Makes a thing stand for an order of a kind, at the size of its slot. */
    abstract void show(T thing, int order, KindSign.Sign sign, Slots slot);

    abstract void select(T thing, boolean selected);

    abstract void paint(T thing);

    /** The ways to arrange the things, each with more slots than the one before. */
    void arrange(List<Slots> ways) {
        arrangements = ways;
        slots = Slots.NONE;
        more.setFont(studio.letters().small());
    }

    void paint() {
        more.setFill(studio.palette().of(Tone.INK_2));
        things.each(this::paint);
    }

    /** Shows the orders, but for those that are still in the air. */
    void update(List<Integer> orders, Map<Integer, String> kinds, Set<Integer> inAir) {
        choose(orders.size());
        int shown = slots.shown(orders.size());
        for (int i = 0; i < shown; i++) {
            KindSign.Sign sign = KindSigns.of(kinds.getOrDefault(orders.get(i), ""));
            place(things.get(i), orders.get(i), sign, slots.at(i), inAir);
        }
        things.hideFrom(shown);
        boolean hidden = shown < orders.size();
        if (hidden) {
            more.show(studio.wording().all("more", orders.size() - shown));
        }
        more.setVisible(hidden);
    }

    /** The middle of a slot; behind the last one, that of the last. */
    public Point at(int index) {
        return slots.at(Math.clamp(index, 0, Math.max(0, slots.count() - 1)));
    }

    public Slots slots() {
        return slots;
    }

    private void choose(int count) {
        Slots best = arrangements.getLast();
        for (Slots each : arrangements.reversed()) {
            best = each.count() >= count ? each : best;
        }
        if (!best.equals(slots)) {
            slots = best;
            things.each(it -> it.setUserData(0));
            Point last = at(slots.count() - 1);
            double wide = slots.width() + studio.metrics().em();
            more.at(last.x(), last.y() + studio.metrics().em() * 0.33, wide);
        }
    }

    private void place(T thing, int order, KindSign.Sign sign, Point at, Set<Integer> inAir) {
        if (!Integer.valueOf(order).equals(thing.getUserData())) {
            thing.setUserData(order);
            show(thing, order, sign, slots);
        }
        if (thing.getLayoutX() != at.x() || thing.getLayoutY() != at.y()) {
            thing.setLayoutX(at.x());
            thing.setLayoutY(at.y());
        }
        boolean visible = !inAir.contains(order);
        if (thing.isVisible() != visible) {
            thing.setVisible(visible);
        }
        select(thing, studio.selectedOrder(order));
    }

    private T pickable(T thing) {
        thing.setCursor(Cursor.HAND);
        thing.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && thing.getUserData() instanceof Integer order) {
                picked.accept(new FloorTarget.Order(order));
                click.consume();
            }
        });
        return thing;
    }
}
