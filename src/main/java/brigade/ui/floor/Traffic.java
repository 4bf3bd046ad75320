package brigade.ui.floor;

import brigade.ui.floor.drawing.Message;
import brigade.ui.floor.drawing.Plate;
import brigade.ui.floor.drawing.Ticket;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Customers;
import brigade.ui.floor.painting.Pool;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Disc;
import brigade.ui.floor.plan.Elbowroom;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.Seating;
import brigade.ui.floor.room.CounterRoom;
import brigade.ui.floor.room.DoorRoom;
import brigade.ui.floor.state.FloorState;
import brigade.ui.floor.state.HandOver;
import brigade.ui.floor.state.Leaver;
import brigade.ui.floor.state.Spot;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is on its way over the floor: tickets and plates between two hands, and customers who leave.
 */
final class Traffic {

    private static final double LEAVER = 24;
    private static final double PLATE = 24;
    private static final double IN_HAND = 0.35;

    /** Smaller than this, nobody sees who it is. */
    private static final double LEAST = 4;

    private final Studio studio;
    private final Crew crew;
    private final DoorRoom door;
    private final Seating dining;
    private final @Nullable CounterRoom counter;
    private final Pool<Ticket> tickets;
    private final Pool<Plate> plates;
    private final Pool<Message> messages;
    private final Customers leavers;
    private final List<Disc> onTheirWay = new ArrayList<>();

    /** Between these rooms; without a counter no tickets and plates lie about. */
    Traffic(
            Studio studio,
            Crew crew,
            DoorRoom door,
            Seating dining,
            @Nullable CounterRoom counter) {
        this.studio = studio;
        this.crew = crew;
        this.door = door;
        this.dining = dining;
        this.counter = counter;
        tickets = new Pool<>(studio.moving(), () -> new Ticket(studio.palette()));
        plates = new Pool<>(studio.moving(), () -> new Plate(studio.palette()));
        messages = new Pool<>(studio.moving(), () -> new Message(studio.palette()));
        leavers = new Customers(studio, studio.moving(), target -> {});
    }

    void paint() {
        tickets.each(it -> it.paint(studio.palette()));
        plates.each(it -> it.paint(studio.palette()));
        messages.each(it -> it.paint(studio.palette()));
        leavers.paint();
    }

    /** The orders whose ticket or plate has not arrived. */
    static Set<Integer> inAir(List<HandOver> handOvers) {
        Set<Integer> orders = new HashSet<>();
        handOvers.forEach(it -> orders.add(it.order()));
        return orders;
    }

    /** Shows all that moves; without motion, only who leaves, at the door. */
    void update(FloorState floor) {
        int flyingTickets = 0;
        int flyingPlates = 0;
        int flyingMessages = 0;
        for (HandOver it : studio.motion() ? floor.orders().handOvers() : List.<HandOver>of()) {
            Point from = point(it.from());
            Point to = point(it.to());
            if (from == null || to == null) {
                continue;
            }
            Point at = from.towards(to, it.part());
            switch (it.thing()) {
                case TICKET -> {
                    Ticket ticket = tickets.show(flyingTickets++);
                    show(ticket, it.order());
                    move(ticket, at, ticketScale(it));
                }
                case PLATE -> {
                    Plate plate = plates.show(flyingPlates++);
                    move(plate, at, plate.scale(plateSize()));
                }
                case MESSAGE -> {
                    Message message = messages.show(flyingMessages++);
                    move(message, at, studio.metrics().px(Message.WIDTH) / Message.WIDTH);
                }
            }
        }
        tickets.hideFrom(flyingTickets);
        plates.hideFrom(flyingPlates);
        messages.hideFrom(flyingMessages);
        leave(floor.customers().leavers());
    }

    private static void move(Node thing, Point at, double scale) {
        thing.setLayoutX(Math.rint(at.x()));
        thing.setLayoutY(Math.rint(at.y()));
        thing.setScaleX(scale);
        thing.setScaleY(scale);
    }

    /** A ticket in the hand is small; it has its size on the rail. */
    private static double ticketScale(HandOver it) {
        double onRail = it.to() instanceof Spot.Rail ? it.part() : 1 - it.part();
        return IN_HAND + (1 - IN_HAND) * onRail;
    }

    private double plateSize() {
        return counter == null ? studio.metrics().px(PLATE) : counter.pass().slots().height();
    }

    private void show(Ticket ticket, int order) {
        if (counter != null && !Integer.valueOf(order).equals(ticket.getUserData())) {
            ticket.setUserData(order);
            ticket.size(
                    counter.rail().slots().width(),
                    counter.rail().slots().height(),
                    studio.letters().small());
            ticket.show(studio.ticket(order));
        }
    }

    private void leave(List<Leaver> people) {
        int shown = 0;
        onTheirWay.clear();
        onTheirWay.addAll(dining.faces());
        for (Leaver leaver : people) {
            double part = studio.motion() ? leaver.part() : 1;
            Point at =
                    leaver.seat() < 0
                            ? door.wayOut(false).at(part)
                            : fromTable(leaver.seat(), part);
            double size = room(at, Math.min(studio.metrics().px(LEAVER), dining.guestSize()) / 2);
            if (size >= LEAST) {
                leavers.show(shown++, leaver.order(), leaver.mood(), at, 2 * size);
                onTheirWay.add(new Disc(at, size));
            }
        }
        leavers.hideFrom(shown);
    }

    /** From the table to the doorway of the room, and from there to the street. */
    private Point fromTable(int seat, double part) {
        double turn = 0.6;
        return part < turn
                ? dining.wayOut(seat).at(part / turn)
                : door.wayOut(true).at((part - turn) / (1 - turn));
    }

    /** The radius of somebody on the way out, who makes way for all others. */
    private double room(Point at, double wanted) {
        double room = wanted;
        for (Disc other : onTheirWay) {
            room = Math.min(room, at.distance(other.center()) - other.radius() - Elbowroom.GAP);
        }
        return room;
    }

    private @Nullable Point point(Spot spot) {
        return switch (spot) {
            case Spot.Hands it -> crew.hands(it.lane());
            case Spot.Rail it -> counter == null ? null : counter.rail().at(it.index());
            case Spot.Pass it -> counter == null ? null : counter.pass().at(it.index());
            case Spot.Table it -> dining.plate(it.seat());
        };
    }
}
