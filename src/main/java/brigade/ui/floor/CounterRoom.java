package brigade.ui.floor;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Plate;
import brigade.ui.floor.drawing.Ticket;
import brigade.ui.floor.drawing.Tone;

import javafx.geometry.HPos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Line;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Between dining room and kitchen: the rail with its tickets, and the pass with its plates. */
final class CounterRoom {

    private static final double TICKET = 22;
    private static final double PLATE = 26;

    private final Studio studio;
    private final Consumer<FloorTarget> picked;
    private final RoomFrame frame;
    private final FittedText passTitle = new FittedText(HPos.CENTER);
    private final FittedText passCount = new FittedText(HPos.CENTER);
    private final FittedText moreTickets = new FittedText(HPos.CENTER);
    private final FittedText morePlates = new FittedText(HPos.CENTER);
    private final Line edge = new Line();
    private final Pool<Ticket> tickets;
    private final Pool<Plate> plates;
    private Slots rail = Slots.NONE;
    private Slots pass = Slots.NONE;
    private CounterState shownRail = new CounterState(List.of(), -1);
    private CounterState shownPass = shownRail;

    CounterRoom(Studio studio, Consumer<FloorTarget> picked) {
        this.studio = studio;
        this.picked = picked;
        frame = new RoomFrame(studio, "room.rail", HPos.CENTER, "counter");
        passTitle.show(studio.wording.all("room.pass"));
        studio.walls.getChildren().addAll(edge, passTitle, passCount, moreTickets, morePlates);
        tickets = new Pool<>(studio.things, () -> pickable(new Ticket(studio.palette())));
        plates = new Pool<>(studio.things, () -> pickable(new Plate(studio.palette())));
    }

    void layout(Box place) {
        Metrics metrics = studio.metrics();
        Box inside = frame.layout(place, true).inset(0, 0, 0, 0);
        double titles = Math.rint(metrics.em() * 2.6) + metrics.px(10);
        double wide = place.width() - metrics.px(12);
        double left = place.x() + metrics.px(6);
        double railHeight = Math.rint((inside.height() - titles) * 0.58);
        double top = inside.y() + railHeight + metrics.px(4);
        rail =
                Slots.of(
                        new Box(left, inside.y(), wide, railHeight),
                        Math.max(metrics.px(TICKET), metrics.em() * 1.5),
                        metrics.em() * 3.1);
        edge.setStartX(left);
        edge.setEndX(left + wide);
        edge.setStartY(top + 0.5);
        edge.setEndY(top + 0.5);
        double first = top + metrics.px(6) + metrics.em();
        double second = first + Math.rint(metrics.em() * 1.35);
        passTitle.setFont(studio.letters().title());
        passTitle.at(place.centerX(), first, wide);
        passCount.setFont(studio.letters().line());
        passCount.at(place.centerX(), second, wide);
        double platesTop = second + metrics.px(8);
        pass =
                Slots.of(
                        new Box(left, platesTop, wide, place.bottom() - platesTop - metrics.px(6)),
                        metrics.px(PLATE),
                        metrics.px(PLATE));
        for (FittedText more : List.of(moreTickets, morePlates)) {
            more.setFont(studio.letters().small());
        }
        shownRail = new CounterState(List.of(), -1);
        shownPass = shownRail;
        tickets.each(it -> it.size(rail.width(), rail.height(), studio.letters().small()));
        plates.each(it -> it.size(pass.height()));
    }

    void paint() {
        frame.paint();
        edge.setStroke(studio.palette().of(Tone.LINE));
        for (FittedText text : List.of(passTitle, passCount, moreTickets, morePlates)) {
            text.setFill(studio.palette().of(Tone.INK_2));
        }
        tickets.each(it -> it.paint(studio.palette()));
        plates.each(it -> it.paint(studio.palette()));
    }

    /** Shows what is there, but for the orders that are still in the air. */
    void update(CounterState onRail, CounterState onPass, Set<Integer> inAir) {
        if (!onRail.equals(shownRail)) {
            frame.say(count("rail.tickets", onRail));
            more(moreTickets, rail, onRail);
        }
        if (!onPass.equals(shownPass)) {
            passCount.show(count("pass.plates", onPass));
            more(morePlates, pass, onPass);
        }
        shownRail = onRail;
        shownPass = onPass;
        int shown = rail.shown(onRail.orders().size());
        for (int i = 0; i < shown; i++) {
            int order = onRail.orders().get(i);
            Ticket ticket = tickets.get(i);
            if (place(ticket, order, rail.at(i), inAir)) {
                ticket.size(rail.width(), rail.height(), studio.letters().small());
                ticket.show(studio.wording.one("ticket", order));
            }
            ticket.select(studio.palette(), studio.selectedOrder(order));
        }
        tickets.hideFrom(shown);
        shown = pass.shown(onPass.orders().size());
        for (int i = 0; i < shown; i++) {
            int order = onPass.orders().get(i);
            Plate plate = plates.get(i);
            if (place(plate, order, pass.at(i), inAir)) {
                plate.size(pass.height());
            }
            plate.select(studio.selectedOrder(order));
        }
        plates.hideFrom(shown);
    }

    Point rail(int index) {
        return rail.at(Math.min(index, Math.max(0, rail.count() - 1)));
    }

    Point pass(int index) {
        return pass.at(Math.min(index, Math.max(0, pass.count() - 1)));
    }

    double ticketWidth() {
        return rail.width();
    }

    double ticketHeight() {
        return rail.height();
    }

    double plateSize() {
        return pass.height();
    }

    private <T extends Node> T pickable(T node) {
        node.setCursor(Cursor.HAND);
        node.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && node.getUserData() instanceof Integer order) {
                picked.accept(new FloorTarget.Order(order));
                click.consume();
            }
        });
        return node;
    }

    /** Puts a node into its slot; returns whether it stands for another order than before. */
    private static boolean place(Node node, int order, Point at, Set<Integer> inAir) {
        if (node.getLayoutX() != at.x() || node.getLayoutY() != at.y()) {
            node.setLayoutX(at.x());
            node.setLayoutY(at.y());
        }
        boolean visible = !inAir.contains(order);
        if (node.isVisible() != visible) {
            node.setVisible(visible);
        }
        boolean other = !Integer.valueOf(order).equals(node.getUserData());
        if (other) {
            node.setUserData(order);
        }
        return other;
    }

    private List<String> count(String key, CounterState state) {
        int count = state.orders().size();
        return state.capacity() > 0
                ? studio.wording.all(key, count, state.capacity())
                : studio.wording.all(key + ".open", count);
    }

    private void more(FittedText text, Slots slots, CounterState state) {
        int hidden = state.orders().size() - slots.shown(state.orders().size());
        text.setVisible(hidden > 0);
        if (hidden > 0) {
            Point at = slots.at(slots.count() - 1);
            text.at(at.x(), at.y() + studio.metrics().em() * 0.33, slots.width());
            text.show(studio.wording.all("more", hidden));
        }
    }
}
