package brigade.restaurant;

import static brigade.trace.Activity.WAITING;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Dining;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.server.Shift;
import brigade.server.models.ModelOpener;
import brigade.server.shared.SharedResources;
import brigade.server.steps.LanePerson;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The timer thread that lets guests arrive, lose patience and finish their meals, hires the staff
 * that the settings ask for, and takes the samples. Other threads hand it what it is to do and do
 * not wait; it alone writes its lane and the counters.
 */
final class Guests implements Dining, AutoCloseable {
    private static final long SAMPLE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** When the doors are closed and nobody is inside, there is little to sample. */
    private static final long QUIET_SAMPLE_NANOS = 4 * SAMPLE_NANOS;

    /** It takes a sample at least so often; on a busy machine it is a little late. */
    private static final long LONGEST_REST_NANOS =
            SAMPLE_NANOS + TimeUnit.MILLISECONDS.toNanos(400);

    private final SharedResources resources;
    private final Admission admission;
    private final Callers callers;
    private final Shifts shifts;
    private final Entrance entrance;
    private final Deadlines patience = new Deadlines(Guests::isAtDoor);
    private final Deadlines meals = new Deadlines(order -> true);
    private final Samples samples;
    private final KnobRecord knobs;
    private final Lane lane;
    private final int nextGuest;
    private final Thread thread;

    private final Queue<Runnable> inbox = new ConcurrentLinkedQueue<>();
    private volatile boolean roomCame;
    private volatile boolean closed;

    /** As asked for last; closed, nobody comes in from that moment on. */
    private volatile boolean doorsOpen = true;

    /** Only the thread itself, as all below. */
    private Settings settings;

    /** Where new guests go to. */
    private Shift shift;

    private long nextSample;

    /** As far as the thread has heard. */
    private boolean signOpen = true;

    /** Does nothing until {@link #start}. */
    Guests(SharedResources resources, Settings settings, long seed) {
        this.resources = resources;
        admission = new Admission(resources);
        callers = new Callers(resources, admission);
        this.settings = settings;
        samples = new Samples(resources.recorder());
        knobs = new KnobRecord(resources.recorder());
        nextGuest = resources.recorder().label(RestaurantTerm.NEXT_GUEST);
        lane = resources.recorder().lane("guests", RestaurantRole.GUESTS.lane(), LaneKind.PLATFORM);
        thread = Thread.ofPlatform().name("guests").daemon().unstarted(this::run);
        lane.standsFor(thread);
        entrance = new Entrance(admission, patience, lane, new SplittableRandom(seed));
        shifts = new Shifts(resources, this, ModelOpener::of);
        shift = shifts.open(settings.model(), settings.setup());
        callers.goTo(shift, settings.model());
    }

    void start() {
        thread.start();
    }

    /** Those who order from outside. */
    Callers callers() {
        return callers;
    }

    // ---- on any thread

    @Override
    public void eats(Order order, Lane by) {
        long nanos = order.guest().portion(resources.effort().waits().eatNanos());
        if (nanos == 0) {
            order.model().bill(order, by);
        } else {
            long until = System.nanoTime() + nanos;
            hand(() -> meals.add(order, until));
        }
    }

    @Override
    public void admissionHasRoom() {
        roomCame = true;
        LockSupport.unpark(thread);
    }

    /** Soon; whoever comes after whom this thread has told of it goes to the new model. */
    void apply(Settings next) {
        hand(() -> change(next));
    }

    /** So many come now, if the doors are open. */
    void crowd(int number, @Nullable Kind kind) {
        long now = System.nanoTime();
        hand(() -> {
            if (signOpen) {
                entrance.crowd(number, kind, now);
            }
        });
    }

    /**
     * Waits until all has been done that was handed over before.
     *
     * @return false if that takes longer than {@code most}
     */
    boolean awaitHeard(Duration most) throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        hand(heard::countDown);
        return closed || heard.await(most.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** The models at work. */
    Shifts shifts() {
        return shifts;
    }

    boolean doorsOpen() {
        return doorsOpen;
    }

    /** When closed, a guest may come in who is just doing so, and after that nobody. */
    void doors(boolean open) {
        doorsOpen = open;
        callers.doors(open);
        hand(() -> turnDoorSign(open));
    }

    @Override
    public void close() {
        callers.close();
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        shifts.close();
    }

    private void hand(Runnable task) {
        inbox.add(task);
        LockSupport.unpark(thread);
    }

    // ---- on its own thread

    private void run() {
        resources.atLocks().comes(new LanePerson(lane, Place.DOOR));
        try {
            signOpen = doorsOpen;
            take(settings);
            knobs.doors(signOpen);
            nextSample = System.nanoTime();
            while (!closed) {
                lookAfterGuests();
            }
        } catch (RuntimeException | Error e) {
            lane.mark(CommonMark.DIED, 0, 0, 0);
            throw e;
        } finally {
            lane.close();
        }
    }

    private void lookAfterGuests() {
        roomCame = false;
        for (Runnable task = inbox.poll(); task != null; task = inbox.poll()) {
            task.run();
        }
        long now = System.nanoTime();
        patience.look(now, LONGEST_REST_NANOS);
        boolean more = entrance.letIn(now, shift, () -> doorsOpen);
        for (Order order = patience.takeDue(now); order != null; order = patience.takeDue(now)) {
            if (order.model().leave(order)) {
                lane.mark(OrderStage.LEFT, 0, order.id(), 0);
                resources.ledger().left(order);
            }
        }
        for (Order order = meals.takeDue(now); order != null; order = meals.takeDue(now)) {
            order.model().bill(order, lane);
        }
        if (nextSample <= now) {
            long inFlight = resources.ledger().counts().inFlight();
            samples.take(shifts.lengths(), inFlight);
            long period = signOpen || inFlight > 0 ? SAMPLE_NANOS : QUIET_SAMPLE_NANOS;
            nextSample = Math.max(nextSample + period, now);
        }
        if (!more) {
            rest();
        }
    }

    private void rest() {
        long due = Math.min(nextSample, Math.min(patience.next(), meals.next()));
        due = Math.min(due, entrance.next());
        long rest = due - System.nanoTime();
        if (rest <= 0) {
            return;
        }
        lane.begin(WAITING, nextGuest, 0, 0);
        // Looked at last of all: whatever comes after this look unparks, and nothing before the
        // park can use that up.
        if (inbox.isEmpty() && !roomCame && !closed) {
            LockSupport.parkNanos(this, rest); // : next guest
        }
        lane.end();
    }

    private void change(Settings next) {
        shifts.apply(next.setup());
        Shift before = shift;
        boolean another = next.model() != settings.model();
        if (another) {
            shift = shifts.open(next.model(), next.setup());
            callers.goTo(shift, next.model());
        }
        take(next);
        if (another) {
            shifts.retire(before);
        }
    }

    private void take(Settings next) {
        settings = next;
        knobs.settings(next);
        entrance.apply(next.customers(), signOpen);
    }

    private void turnDoorSign(boolean open) {
        signOpen = open;
        if (open) {
            nextSample = Math.min(nextSample, System.nanoTime() + SAMPLE_NANOS);
        }
        entrance.apply(settings.customers(), open);
        knobs.doors(open);
    }

    private static boolean isAtDoor(Order order) {
        return order.step() == OrderStep.TAKE && order.ending() == null;
    }
}
