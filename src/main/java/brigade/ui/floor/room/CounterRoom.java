package brigade.ui.floor.room;

import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.state.CounterState;

import javafx.geometry.HPos;
import javafx.scene.shape.Line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Between dining room and kitchen: the rail with its tickets, and the pass with its plates. */
public final class CounterRoom {

    private static final double RAIL_PART = 0.62;

    private final Studio studio;
    private final RoomFrame frame;
    private final FittedText passTitle = new FittedText(HPos.CENTER);
    private final FittedText passCount = new FittedText(HPos.CENTER);
    private final Line edge = new Line();
    private final TicketRail rail;
    private final PlatePass pass;
    private CounterState shownRail = new CounterState(List.of(), -1);
    private CounterState shownPass = shownRail;

    public CounterRoom(Studio studio, Consumer<FloorTarget> picked) {
        this.studio = studio;
        frame = new RoomFrame(studio, "room.rail", HPos.CENTER, "counter");
        passTitle.show(studio.wording().all("room.pass"));
        studio.walls().getChildren().addAll(edge, passTitle, passCount);
        rail = new TicketRail(studio, picked);
        pass = new PlatePass(studio, picked);
    }

    public void layout(Box place) {
        Metrics metrics = studio.metrics();
        Box inside = frame.layout(place, true);
        double lines = Math.rint(metrics.em() * 2.6) + metrics.px(10);
        Box column = place.inset(metrics.px(6), inside.y() - place.y(), metrics.px(6), 0);
        Box upper = column.top(Math.rint((inside.height() - lines) * RAIL_PART));
        rail.layout(upper);

        double top = upper.bottom() + metrics.px(4);
        edge.setStartX(upper.x());
        edge.setEndX(upper.right());
        edge.setStartY(top + 0.5);
        edge.setEndY(top + 0.5);
        double first = top + metrics.px(6) + metrics.em();
        double second = first + Math.rint(metrics.em() * 1.35);
        passTitle.setFont(studio.letters().title());
        passTitle.at(place.centerX(), first, upper.width());
        passCount.setFont(studio.letters().line());
        passCount.at(place.centerX(), second, upper.width());
        double plates = second + metrics.px(8);
        pass.layout(column.low(place.bottom() - plates).inset(0, 0, 0, metrics.px(6)));
    }

    public void paint() {
        frame.paint();
        edge.setStroke(studio.palette().of(Tone.LINE));
        passTitle.setFill(studio.palette().of(Tone.INK_2));
        passCount.setFill(studio.palette().of(Tone.INK_2));
        rail.paint();
        pass.paint();
    }

    /** Shows what is there, but for the orders that are still in the air. */
    public void update(
            CounterState onRail,
            CounterState onPass,
            Map<Integer, String> kinds,
            Set<Integer> inAir) {
        if (!onRail.equals(shownRail)) {
            shownRail = onRail;
            frame.say(count("rail.tickets", onRail));
        }
        if (!onPass.equals(shownPass)) {
            shownPass = onPass;
            passCount.show(count("pass.plates", onPass));
        }
        rail.update(onRail.orders(), kinds, inAir);
        pass.update(onPass.orders(), kinds, inAir);
    }

    public TicketRail rail() {
        return rail;
    }

    public PlatePass pass() {
        return pass;
    }

    private List<String> count(String key, CounterState state) {
        int count = state.orders().size();
        return state.capacity() > 0
                ? studio.wording().all(key, count, state.capacity())
                : studio.wording().all(key + ".open", count);
    }
}
