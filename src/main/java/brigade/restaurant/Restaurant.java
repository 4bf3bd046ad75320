package brigade.restaurant;

import brigade.server.Children;
import brigade.server.Kind;
import brigade.server.Ledger;
import brigade.server.Mishap;
import brigade.server.QueueLengths;
import brigade.server.Role;
import brigade.server.shared.SharedResources;
import brigade.trace.Recorder;
import brigade.work.Clients;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * A restaurant at work, from opening to close. Any thread may call any method; none but those that
 * say so waits.
 */
public final class Restaurant implements AutoCloseable {
    private final SharedResources resources;
    private final Guests guests;

    /** Guarded by this. */
    private Settings settings;

    private Restaurant(Settings settings, Recorder recorder, long seed, Runnable atWork) {
        this.settings = settings;
        resources = new SharedResources(recorder, settings.setup(), atWork);
        guests = new Guests(resources, settings, seed);
    }

    /**
     * Hires the staff and opens the doors.
     *
     * @param seed the same seed and settings bring the same guests
     */
    public static Restaurant open(Settings settings, Recorder recorder, long seed) {
        Restaurant restaurant = new Restaurant(settings, recorder, seed, () -> {});
        restaurant.guests.start();
        return restaurant;
    }

    /**
     * Hires the staff and leaves the doors closed.
     *
     * @param seed the same seed and settings bring the same guests
     * @param atWork what each platform thread of the staff does before its first order
     */
    public static Restaurant hire(
            Settings settings, Recorder recorder, long seed, Runnable atWork) {
        Restaurant restaurant = new Restaurant(settings, recorder, seed, atWork);
        restaurant.guests.doors(false);
        restaurant.guests.start();
        return restaurant;
    }

    public synchronized Settings settings() {
        return settings;
    }

    /**
     * Turns the knobs; steps under way end as they began, and staff that leave finish what they
     * hold. Another model gets all guests who come as soon as its staff is hired, and the one
     * before finishes what it has. Does not wait for either: what is asked for later comes later.
     */
    public synchronized void apply(Settings next) {
        settings = next;
        resources.apply(next.setup());
        guests.apply(next);
    }

    /**
     * So many guests arrive now, besides those who arrive anyway; nobody does while the doors are
     * closed.
     */
    public void crowd(int number) {
        guests.crowd(number, null);
    }

    /** The same, of guests who all order one kind. */
    public void crowd(int number, Kind kind) {
        guests.crowd(number, kind);
    }

    /**
     * One order from outside, on the calling thread: if that is one of {@link #readers} it may
     * serve the order itself, and is back when that has ended; else it does not wait.
     *
     * @param arrived the instant of System.nanoTime() at which it came: latency counts from here
     * @return false: nothing was ordered, as the doors are closed
     */
    public boolean order(Kind kind, long arrived, Caller caller) {
        return guests.callers().order(kind, arrived, caller);
    }

    /**
     * The same for an upload whose client sends itself, as soon as its body is asked for.
     *
     * @throws IOException if there is no network for it; nothing was ordered
     */
    public boolean upload(Clients.Client client, long arrived, Caller caller) throws IOException {
        return guests.callers().upload(client, arrived, caller);
    }

    /**
     * What the model that serves now reads orders from outside on: each on a thread of its own,
     * which may wait for its client.
     */
    public Executor readers() {
        return guests.callers().readers();
    }

    /**
     * Nobody arrives any more, but for one who may be coming in just now; whoever is inside is
     * served.
     */
    public void closeDoors() {
        guests.doors(false);
    }

    public void openDoors() {
        guests.doors(true);
    }

    public boolean doorsOpen() {
        return guests.doorsOpen();
    }

    /**
     * Waits until nobody is inside, which with the doors closed stays so. What was asked for before
     * is done by then.
     *
     * @return false if that takes longer than {@code most}, or the waiting thread is interrupted
     */
    public boolean awaitServedOut(Duration most) {
        long deadline = System.nanoTime() + most.toNanos();
        try {
            return guests.awaitHeard(most)
                    && ledger().awaitNoneInFlight(Math.max(0, deadline - System.nanoTime()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The next step of this role throws: its thread dies, its order fails, and the thread is
     * replaced.
     */
    public void spoil(Role role) {
        resources.faults().spoil(role);
    }

    /** How many models are at work: the one that guests go to, and those that serve out. */
    public int models() {
        return guests.shifts().number();
    }

    /** Orders in flight to which a thread or process has come, or is on the way. */
    public long takenUp() {
        QueueLengths lengths = guests.shifts().lengths();
        long inFlight = resources.ledger().counts().inFlight();
        return Math.max(0, inFlight - lengths.admission() + lengths.called());
    }

    /** The processes of the model that guests go to. */
    public Children children() {
        return guests.shifts().children();
    }

    /**
     * Kills the child process that has served longest: its order fails.
     *
     * @return false: there is none
     */
    public boolean killProcess() {
        return guests.shifts().killProcess();
    }

    /** The next query finds the database closed under it, as do all that are in it then. */
    public void closeDatabase() {
        resources.faults().arm(Mishap.DATABASE_CLOSES);
    }

    /** The next upload finds no room on its disk. */
    public void fillDisk() {
        resources.faults().arm(Mishap.DISK_FILLS);
    }

    /** The client of the next upload hangs up half-way. */
    public void hangUp() {
        resources.backend().hangUp();
    }

    public Ledger ledger() {
        return resources.ledger();
    }

    /** How many guests sit at tables. */
    public int seated() {
        return resources.seated();
    }

    /** Cents in the drawer of the till. */
    public long takings() {
        return resources.takings();
    }

    /**
     * Serves nothing more, and waits until all threads have ended and what their work needed is
     * removed; who is inside stays in flight for ever.
     */
    @Override
    public void close() {
        guests.close();
        resources.close();
    }
}
