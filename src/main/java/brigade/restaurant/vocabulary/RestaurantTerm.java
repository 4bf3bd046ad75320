package brigade.restaurant.vocabulary;

import static brigade.trace.Activity.BLOCKED;
import static brigade.trace.Activity.IO;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;
import static brigade.trace.Activity.WAITING;
import static brigade.trace.Argument.HOLDER;
import static brigade.trace.Argument.NOTHING;
import static brigade.trace.Argument.NUMBER;
import static brigade.trace.Argument.PLACE;
import static brigade.trace.Argument.QUEUE;
import static brigade.trace.Argument.ROUTE;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Awaited;
import brigade.trace.Site;
import brigade.trace.Term;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the staff, the guests and the back room do, as they record it. */
public enum RestaurantTerm implements Term {
    /** A server waits for guests at the door and plates on the pass; where the server stands. */
    DOOR_AND_PASS(
            "door and pass",
            WAITING,
            PLACE,
            item(RestaurantCounter.AT_DOOR, RestaurantCounter.SET_DOOR, RestaurantRole.GUESTS)),
    /** A cook waits for a ticket. */
    RAIL(
            "rail",
            WAITING,
            QUEUE,
            item(RestaurantCounter.ON_RAIL, RestaurantCounter.SET_RAIL, RestaurantRole.SERVER)),
    /** A cook waits for room to put a plate down. */
    PASS_IS_FULL(
            "pass is full",
            WAITING,
            QUEUE,
            room(RestaurantCounter.ON_PASS, RestaurantCounter.SET_PASS, RestaurantRole.SERVER)),
    /** A cashier waits for a bill. */
    BILLS(
            "bills",
            WAITING,
            QUEUE,
            item(RestaurantCounter.BILLS, RestaurantCounter.SET_BILLS, RestaurantRole.GUESTS)),
    /** A server takes an order at a seat's place. */
    TAKE_ORDER("take order", RUNNING, PLACE),
    /** A server puts a plate down at a seat's place. */
    SERVE_PLATE("serve plate", RUNNING, PLACE),
    WALK("walk", SLEEPING, ROUTE),
    CHOP("chop", RUNNING, NOTHING),
    /** A cook wants a pan that another has. */
    PAN("pan", BLOCKED, Argument.LOCK, Awaited.permit(RestaurantCounter.SET_PANS.counter())),
    /** At a pan, by its number. */
    SAUTE("sauté", RUNNING, NUMBER),
    SIMMER("simmer", SLEEPING, NUMBER),
    OVEN("oven", SLEEPING, NOTHING),
    GUEST_EATS("guest eats", WAITING, NOTHING, new Awaited(Awaited.Kind.REST, "", "", List.of())),
    CARD("card", SLEEPING, NOTHING),
    /** A cashier wants the drawer that another has. */
    DRAWER("drawer", BLOCKED, HOLDER),
    CHARGE("charge", RUNNING, NOTHING),
    /** Waits for one of the connections to the database. */
    CONNECTION(
            "connection",
            WAITING,
            QUEUE,
            Awaited.permit(RestaurantCounter.SET_CONNECTIONS.counter())),
    QUERY("query", IO, NOTHING),
    RECEIVE("receive", IO, NOTHING),
    FSYNC("fsync", IO, NOTHING),
    /** A client's heavy sum, computed for an order. */
    HEAVY_SUM("heavy sum", RUNNING, NOTHING),
    USER_ACTION("user action", RUNNING, NOTHING),
    /** A process starts. */
    START_UP("start-up", IO, NOTHING),
    /** A process ends. */
    SHUT_DOWN("shut-down", WAITING, NOTHING),
    /** Between two steps: looks what is next. */
    NEXT_STEP("next step", RUNNING, NOTHING),
    /** Wants a lock that guards queues, seats or the ledger, which another has for a moment. */
    QUEUES("queues", BLOCKED, NOTHING),
    /** Waits for the database, or the clients, to be set up for the first order that needs them. */
    SET_UP("set-up", WAITING, NOTHING),
    NEXT_REQUEST(
            "next request",
            WAITING,
            QUEUE,
            item(RestaurantCounter.AT_DOOR, RestaurantCounter.SET_DOOR, RestaurantRole.GUESTS)),
    NEXT_MESSAGE("next message", WAITING, QUEUE, Awaited.item("", "")),
    /** The event loop waits for a step that a worker computes. */
    HEAVY_STEP("heavy step", WAITING, NOTHING, Awaited.item("", "", RestaurantRole.LOOP.lane())),
    NEXT_GUEST(
            "next guest",
            WAITING,
            NOTHING,
            new Awaited(
                    Awaited.Kind.TURN, RestaurantCounter.SET_CUSTOMERS.counter(), "", List.of())),
    /** A worker of the back room adds its part of the heavy sum, by its number. */
    SUM("sum", RUNNING, NUMBER),
    /** The user interface draws a frame. */
    PULSE("pulse", RUNNING, NOTHING);

    private final String label;
    private final Activity activity;
    private final Argument argument;

    @SuppressWarnings("ImmutableEnumChecker") // it is
    private final @Nullable Awaited awaited;

    RestaurantTerm(String label, Activity activity, Argument argument) {
        this(label, activity, argument, null);
    }

    RestaurantTerm(String label, Activity activity, Argument argument, @Nullable Awaited awaited) {
        this.label = label;
        this.activity = activity;
        this.argument = argument;
        this.awaited = awaited;
    }

    private static Awaited item(
            RestaurantCounter level, RestaurantCounter capacity, RestaurantRole by) {
        return Awaited.item(level.counter(), capacity.counter(), by.lane());
    }

    private static Awaited room(
            RestaurantCounter level, RestaurantCounter capacity, RestaurantRole by) {
        return Awaited.room(level.counter(), capacity.counter(), by.lane());
    }

    /** The term that a trace gave, or null where it is none of these. */
    public static @Nullable RestaurantTerm of(@Nullable Term term) {
        return term instanceof RestaurantTerm mine ? mine : null;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Activity activity() {
        return activity;
    }

    @Override
    public Argument argument() {
        return argument;
    }

    @Override
    public Site site() {
        return new RestaurantSource().site(this);
    }

    @Override
    public @Nullable Awaited awaited() {
        return awaited;
    }

    @Override
    public String key() {
        return "bar." + label.replace(' ', '-');
    }
}
