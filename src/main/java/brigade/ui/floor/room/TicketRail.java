package brigade.ui.floor.room;

import brigade.ui.floor.drawing.KindSign;
import brigade.ui.floor.drawing.Ticket;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.plan.Slots;

import java.util.List;
import java.util.function.Consumer;

/** The tickets on the rail: one below the other, or in two columns when they are many. */
public final class TicketRail extends Rack<Ticket> {

    private static final double HEIGHT = 22;
    private static final double LOW = 18;
    private static final double WIDTH = 54;

    private final Studio studio;

    TicketRail(Studio studio, Consumer<FloorTarget> picked) {
        super(studio, picked, () -> new Ticket(studio.palette()));
        this.studio = studio;
    }

    void layout(Box box) {
        Metrics metrics = studio.metrics();
        double height = Math.max(metrics.px(HEIGHT), metrics.em() * 1.5);
        double low = Math.max(metrics.px(LOW), metrics.em() * 1.3);
        double width = metrics.px(WIDTH);
        arrange(
                List.of(
                        Slots.columns(box, 1, height, width),
                        Slots.columns(box, 2, height, width),
                        Slots.columns(box, 2, low, width)));
    }

    @Override
    void show(Ticket ticket, int order, KindSign.Sign sign, Slots slot) {
        ticket.sign(studio.palette(), sign);
        ticket.size(slot.width(), slot.height(), studio.letters().small());
        ticket.show(studio.ticket(order));
    }

    @Override
    void select(Ticket ticket, boolean selected) {
        ticket.select(studio.palette(), selected);
    }

    @Override
    void paint(Ticket ticket) {
        ticket.paint(studio.palette());
    }
}
