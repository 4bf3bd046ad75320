package brigade.server;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.models.ModelOpener;
import brigade.server.shared.SharedResources;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.trace.Stage;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A model without a restaurant around it: the test is the guests. */
public final class TestHouse implements Dining, AutoCloseable {
    /** Hardly any work, and no waits. */
    public static final Effort QUICK =
            new Effort(new Effort.Computing(4, 4, 4, 4, 4), new Effort.Waits(0, 0, 0, 0, 0));

    /** Whoever cooks a dish does so for an hour, or until interrupted. */
    public static final Effort STUCK =
            new Effort(
                    new Effort.Computing(4, 4, 4, 4, 4),
                    new Effort.Waits(0, 0, TimeUnit.HOURS.toNanos(1), 0, 0));

    final Recorder recorder = Recorder.start(64 << 20, RestaurantVocabulary.ALL);
    public final SharedResources resources;
    public final ServerModel model;

    /** Those who have been served, and have not asked for the bill yet. */
    public final Queue<Order> eating = new ConcurrentLinkedQueue<>();

    /** Threads of the staff that have come to their first order. */
    public final Queue<Thread> atWork = new ConcurrentLinkedQueue<>();

    public final Semaphore roomCame = new Semaphore(0);

    /** Whoever has served a guest waits for this first. */
    public volatile CountDownLatch goOn = new CountDownLatch(0);

    private final Lane guests = recorder.lane("guests", "guests", LaneKind.PLATFORM);
    private final Shift shift;
    private final boolean hungry;
    private int ids;

    /**
     * @param hungry guests eat at once and pay; otherwise they eat until {@link #billAll}
     */
    public TestHouse(ModelOpener opener, Setup setup, boolean hungry) {
        this.hungry = hungry;
        resources = new SharedResources(recorder, setup, () -> atWork.add(Thread.currentThread()));
        model = opener.open(resources, setup, this);
        shift = new Shift(model);
    }

    public static Setup setup(Effort effort) {
        return new Setup(
                new Staff(2, 2, 1, 1, 40), new Capacities(2, 8, 4, 4, 4, 1), false, effort);
    }

    public Order arrive(Kind kind) {
        return arrive(kind, shift);
    }

    private Order arrive(Kind kind, Shift with) {
        Client guest = new Client(System.nanoTime(), TimeUnit.HOURS.toNanos(1), 1000, 1500, kind);
        Order order = new Order(++ids, guest, with);
        resources.ledger().placed(order);
        guests.mark(OrderStage.PLACED, 0, order.id(), 0);
        return order;
    }

    public Order serve(Kind kind) {
        Order order = arrive(kind);
        assertThat(model.admit(order)).isTrue();
        return order;
    }

    /** By another model on the same resources. */
    public Order serve(Kind kind, ServerModel other) {
        Order order = arrive(kind, new Shift(other));
        assertThat(other.admit(order)).isTrue();
        return order;
    }

    /** Lets in so many guests of all kinds, waiting for room at the door. */
    public void serveAll(int number) throws InterruptedException {
        for (int placed = 0; placed < number; ) {
            int room = Math.min(model.admissionRoom(), number - placed);
            for (int i = 0; i < room; i++) {
                serve(Kind.values()[ids % 5 == 0 ? Kind.USER_ACTION.ordinal() : 0]);
            }
            placed += room;
            if (room == 0) {
                assertThat(roomCame.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    public void billAll() {
        for (Order order = eating.poll(); order != null; order = eating.poll()) {
            model.bill(order, guests);
        }
    }

    public Counts counts() {
        return resources.ledger().counts();
    }

    public void awaitServed(int number) {
        Eventually.holds(number + " are served", () -> counts().served() == number);
    }

    /** The stages that an order has reached, in the order of time. */
    public List<Mark> stages(Order order) {
        return trace().path(order.id()).marks().stream()
                .map(event -> event.mark())
                .filter(mark -> mark instanceof Stage)
                .toList();
    }

    public Trace trace() {
        Trace trace = recorder.trace();
        trace.advance();
        return trace;
    }

    public List<Lane> lanes(String role) {
        return trace().lanes().stream().filter(lane -> lane.role().equals(role)).toList();
    }

    /** How many of this role are there now. */
    public long working(String role) {
        return lanes(role).stream().filter(lane -> lane.closedAt() == Long.MAX_VALUE).count();
    }

    public List<Mark> marks(Lane lane) {
        List<Mark> marks = new ArrayList<>();
        trace().marks(lane, lane.openedAt(), Long.MAX_VALUE, event -> marks.add(event.mark()));
        return marks;
    }

    @Override
    public void eats(Order order, Lane lane) {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (hungry) {
            order.model().bill(order, lane);
        } else {
            eating.add(order);
        }
    }

    @Override
    public void admissionHasRoom() {
        roomCame.release();
    }

    @Override
    public void close() {
        model.close();
        resources.close();
        recorder.close();
    }
}
