package brigade.restaurant.vocabulary;

import static brigade.restaurant.vocabulary.RestaurantRole.BACK;
import static brigade.restaurant.vocabulary.RestaurantRole.CASHIER;
import static brigade.restaurant.vocabulary.RestaurantRole.COOK;
import static brigade.restaurant.vocabulary.RestaurantRole.LONE;
import static brigade.restaurant.vocabulary.RestaurantRole.LOOP;
import static brigade.restaurant.vocabulary.RestaurantRole.SERVER;

import brigade.trace.Lifecycle;
import brigade.trace.Mark;
import brigade.trace.Stage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The stages of an order. The last four end it. */
public enum OrderStage implements Stage {
    /** The order arrived. */
    PLACED(0, Outcome.NONE, Argument.LATENESS, Roles.SERVING),
    /** A server took the customer up; the place is the seat. */
    TAKEN(1, Outcome.NONE, Argument.PLACE, Roles.SERVING),
    /** The ticket hangs on the rail. */
    HUNG(2, Outcome.NONE, Argument.NOTHING, Roles.COOKING),
    /** A cook took the ticket. */
    FIRED(3, Outcome.NONE, Argument.NOTHING, Roles.COOKING),
    /** The plate stands on the pass. */
    PASSED(4, Outcome.NONE, Argument.NOTHING, Roles.CARRYING),
    /** A server took the plate. */
    CARRIED(5, Outcome.NONE, Argument.NOTHING, Roles.CARRYING),
    /** The plate is on the table and the customer eats. */
    DELIVERED(6, Outcome.NONE, Argument.NOTHING, List.of()),
    /** The customer asked for the bill. */
    BILLED(7, Outcome.NONE, Argument.NOTHING, Roles.CHARGING),
    /** A cashier took up the bill. */
    CHARGED(8, Outcome.NONE, Argument.NOTHING, Roles.CHARGING),
    /** The customer paid; the amount is in cents. */
    PAID(9, Outcome.SERVED, Argument.AMOUNT, List.of()),
    /** A queue was full. */
    TURNED_AWAY(10, Outcome.REJECTED, Argument.NOTHING, List.of()),
    /** The customer's patience ran out. */
    LEFT(11, Outcome.REJECTED, Argument.NOTHING, List.of()),
    /** A step threw an exception. */
    FAILED(12, Outcome.FAILED, Argument.NOTHING, List.of());

    /** Who is waited for: each server model has one of these, or nobody. */
    private static final class Roles {
        static final List<String> SERVING = RestaurantRole.lanes(SERVER, LONE, LOOP);
        static final List<String> COOKING = RestaurantRole.lanes(COOK, BACK);
        static final List<String> CARRYING = RestaurantRole.lanes(SERVER, LOOP);
        static final List<String> CHARGING = RestaurantRole.lanes(CASHIER, LONE, LOOP);
    }

    /** All of them, as the trace wants to be told. */
    public static final Lifecycle LIFECYCLE = new Lifecycle(List.of(values()));

    private final int code;
    private final Outcome outcome;
    private final Argument argument;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> servedBy;

    OrderStage(int code, Outcome outcome, Argument argument, List<String> servedBy) {
        this.code = code;
        this.outcome = outcome;
        this.argument = argument;
        this.servedBy = servedBy;
    }

    /** The stage that a mark is, or null where it is none of these. */
    public static @Nullable OrderStage of(@Nullable Mark mark) {
        return mark instanceof OrderStage stage ? stage : null;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Argument argument() {
        return argument;
    }

    @Override
    public List<String> servedBy() {
        return servedBy;
    }
}
