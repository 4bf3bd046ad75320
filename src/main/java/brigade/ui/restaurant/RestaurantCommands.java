package brigade.ui.restaurant;

import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.door.HttpDoor;
import brigade.server.Kind;
import brigade.server.Model;
import brigade.server.Role;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What the person can order of the restaurant. What an order brings about is seen in the trace, not
 * answered here. UI thread only; no method waits.
 */
public final class RestaurantCommands {

    private final Restaurant restaurant;
    private final HttpDoor door;

    public RestaurantCommands(Restaurant restaurant, HttpDoor door) {
        this.restaurant = restaurant;
        this.door = door;
    }

    /** How the knobs stand now. */
    public double value(Knob knob) {
        Settings now = restaurant.settings();
        double value =
                switch (knob) {
                    case COOKS -> now.staff().cooks();
                    case SERVERS -> now.staff().servers();
                    case CASHIERS -> now.staff().cashiers();
                    case PANS -> now.room().pans();
                    case DOOR -> now.room().admission();
                    case RAIL -> now.room().rail();
                    case PASS -> now.room().pass();
                    case BILLS -> now.room().bills();
                    case CONNECTIONS -> now.room().connections();
                    case PROCESSES -> now.staff().processes();
                    case CROWD -> now.staff().crowd();
                    case CUSTOMERS -> now.customers().perSecond();
                    case DISH, DATABASE, UPLOAD, USER_ACTION, HEAVY_SUM -> mix().weight(kind(knob));
                };
        return Math.clamp(value, knob.least(), knob.most());
    }

    /** Turns a knob; values beyond its ends are taken as its ends. */
    public void turn(Knob knob, double value) {
        double allowed = Math.clamp(value, knob.least(), knob.most());
        Settings now = restaurant.settings();
        int whole = (int) Math.round(allowed);
        restaurant.apply(
                switch (knob) {
                    case COOKS -> now.withCooks(whole);
                    case SERVERS -> now.withServers(whole);
                    case CASHIERS -> now.withCashiers(whole);
                    case PANS -> now.withPans(whole);
                    case DOOR -> now.withDoorCapacity(whole);
                    case RAIL -> now.withRailCapacity(whole);
                    case PASS -> now.withPassCapacity(whole);
                    case BILLS -> now.withBillsCapacity(whole);
                    case CONNECTIONS -> now.withConnections(whole);
                    case PROCESSES -> now.withProcesses(whole);
                    case CROWD -> now.withCrowd(whole);
                    case CUSTOMERS -> now.withCustomersPerSecond(allowed);
                    case DISH, DATABASE, UPLOAD, USER_ACTION, HEAVY_SUM ->
                            now.withMix(weighed(kind(knob), whole));
                });
    }

    public Model model() {
        return restaurant.settings().model();
    }

    /** New guests go to this model; who is inside is served by the one that began. */
    public void model(Model next) {
        restaurant.apply(restaurant.settings().withModel(next));
    }

    public boolean heavyOnLoop() {
        return restaurant.settings().heavyOnLoop();
    }

    /** Whether an event loop cooks itself. */
    public void heavyOnLoop(boolean on) {
        restaurant.apply(restaurant.settings().withHeavyOnLoop(on));
    }

    public Mix mix() {
        return restaurant.settings().customers().mix();
    }

    public void mix(Mix next) {
        restaurant.apply(restaurant.settings().withMix(next));
    }

    /** Somebody must order something: the last weight stays at 1. */
    private Mix weighed(Kind kind, int weight) {
        Mix now = mix();
        int others = 0;
        for (Kind each : Kind.values()) {
            others += each == kind ? 0 : now.weight(each);
        }
        return now.with(kind, others == 0 ? Math.max(1, weight) : weight);
    }

    private static Kind kind(Knob knob) {
        return Kind.valueOf(knob.name());
    }

    public Pace pace() {
        return restaurant.settings().pace();
    }

    public void pace(Pace next) {
        restaurant.apply(restaurant.settings().withPace(next));
    }

    public boolean arrivals() {
        return restaurant.settings().customers().arrive();
    }

    public void arrivals(boolean on) {
        restaurant.apply(restaurant.settings().withArrivals(on));
    }

    public boolean doorsOpen() {
        return restaurant.doorsOpen();
    }

    /** Closed doors let nobody in; whoever is inside is served. */
    public void doors(boolean open) {
        if (open) {
            restaurant.openDoors();
        } else {
            restaurant.closeDoors();
        }
    }

    /** Opens the restaurant for the first time: guests are waiting for that at its door. */
    public void open() {
        restaurant.openDoors();
        restaurant.crowd(restaurant.settings().guestsAtOpening());
    }

    /** Where clients order by HTTP; empty while nobody can. */
    public Optional<URI> httpAddress() {
        return door.address();
    }

    /**
     * Lets clients order by HTTP, or no longer; who has ordered already is answered.
     *
     * @return ends on another thread, when the door is open or closed, or says why it can't be
     */
    public CompletionStage<Void> httpDoor(boolean open) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofVirtual()
                .name("door keeper")
                .start(() -> {
                    try {
                        turn(open);
                        done.complete(null);
                    } catch (IOException | RuntimeException e) {
                        done.completeExceptionally(e);
                    }
                });
        return done;
    }

    private void turn(boolean open) throws IOException {
        if (open) {
            door.open();
        } else {
            door.shut();
        }
    }

    /**
     * So many guests come now; the door is made large enough to take them, or most would be turned
     * away unseen.
     */
    public void crowd(int guests) {
        Settings now = restaurant.settings();
        if (now.room().admission() < guests) {
            restaurant.apply(now.withDoorCapacity(guests));
        }
        restaurant.crowd(guests);
    }

    /** The next step of this role fails. */
    public void spoil(Role role) {
        restaurant.spoil(role);
    }

    /** The database is closed under the next query. */
    public void closeDatabase() {
        restaurant.closeDatabase();
    }

    /** The disk is full for the next upload. */
    public void fillDisk() {
        restaurant.fillDisk();
    }

    /** The client of the next upload hangs up half-way. */
    public void hangUp() {
        restaurant.hangUp();
    }

    /** Kills the process that has served longest; false: there is none. */
    public boolean killProcess() {
        return restaurant.killProcess();
    }
}
