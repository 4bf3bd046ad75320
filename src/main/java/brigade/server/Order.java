package brigade.server;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A guest and what the guest has ordered. What varies by guest is fixed on arrival, so that the
 * same seed gives the same orders; what changes is written by the one thread that holds the order
 * at that moment. Hand-overs between threads are a model's, and must be safe publications.
 */
public final class Order {
    private static final int NO_SEAT = -1;

    private final int id;
    private final Client guest;
    private final @Nullable Shift shift;
    private final Ended ended;
    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
    private volatile OrderStep step = OrderStep.TAKE;
    private int seat = NO_SEAT;
    private int found;

    /** Guarded by the ledger. */
    boolean inFlight;

    /**
     * @param id counts from 1, in order of arrival
     * @param shift who serves it, to the end
     */
    public Order(int id, Client guest, Shift shift) {
        this(id, guest, shift, Ended.UNHEARD);
    }

    /** In a process of its own, which knows of no others. */
    public Order(int id, Client guest) {
        this.id = id;
        this.guest = guest;
        shift = null;
        ended = Ended.UNHEARD;
    }

    /**
     * @param id counts from 1, in order of arrival
     * @param shift who serves it, to the end
     * @param ended told how it ends
     */
    public Order(int id, Client guest, Shift shift, Ended ended) {
        this.id = id;
        this.guest = guest;
        this.shift = shift;
        this.ended = ended;
    }

    public int id() {
        return id;
    }

    public Client guest() {
        return guest;
    }

    /** The model that serves it. */
    public ServerModel model() {
        return shift().model();
    }

    Shift shift() {
        return Objects.requireNonNull(shift);
    }

    /** Goes before others wherever orders queue up. */
    public boolean urgent() {
        return guest.kind().urgent();
    }

    /** The step that comes next, or is under way. */
    public OrderStep step() {
        return step;
    }

    public void nextIs(OrderStep next) {
        step = next;
    }

    /** Counts from 0; negative while the guest has none. */
    public int seat() {
        return seat;
    }

    public void sit(int at) {
        seat = at;
    }

    public int giveUpSeat() {
        int had = seat;
        seat = NO_SEAT;
        return had;
    }

    /** Keeps what was computed for this order: work without a result would not be done at all. */
    public void found(int primes) {
        found += primes;
    }

    /** How many primes the work for this order has found. */
    public int found() {
        return found;
    }

    /** Null while in flight. Any thread. */
    public @Nullable Ending ending() {
        return ending.get();
    }

    /** Tells whoever waits for it how it has ended. */
    void tell(Ending how, @Nullable Throwable cause) {
        ended.ended(this, how, cause);
    }

    /** True for the one call that ends the order. */
    boolean end(Ending how) {
        return ending.compareAndSet(null, how);
    }
}
