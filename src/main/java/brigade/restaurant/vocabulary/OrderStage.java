package brigade.restaurant.vocabulary;

import brigade.trace.Lifecycle;
import brigade.trace.Mark;
import brigade.trace.Stage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The stages of an order. The last four end it. */
public enum OrderStage implements Stage {
    /** The order arrived. */
    PLACED(Outcome.NONE, Argument.LATENESS, "server"),
    /** A server took the customer up; the place is the seat. */
    TAKEN(Outcome.NONE, Argument.PLACE, "server"),
    /** The ticket hangs on the rail. */
    HUNG(Outcome.NONE, Argument.NOTHING, "cook"),
    /** A cook took the ticket. */
    FIRED(Outcome.NONE, Argument.NOTHING, "cook"),
    /** The plate stands on the pass. */
    PASSED(Outcome.NONE, Argument.NOTHING, "server"),
    /** A server took the plate. */
    CARRIED(Outcome.NONE, Argument.NOTHING, "server"),
    /** The plate is on the table and the customer eats. */
    DELIVERED(Outcome.NONE, Argument.NOTHING, ""),
    /** The customer asked for the bill. */
    BILLED(Outcome.NONE, Argument.NOTHING, "cashier"),
    /** A cashier took up the bill. */
    CHARGED(Outcome.NONE, Argument.NOTHING, "cashier"),
    /** The customer paid; the amount is in cents. */
    PAID(Outcome.SERVED, Argument.AMOUNT, ""),
    /** A queue was full. */
    TURNED_AWAY(Outcome.REJECTED, Argument.NOTHING, ""),
    /** The customer's patience ran out. */
    LEFT(Outcome.REJECTED, Argument.NOTHING, ""),
    /** A step threw an exception. */
    FAILED(Outcome.FAILED, Argument.NOTHING, "");

    /** All of them, as the trace wants to be told. */
    public static final Lifecycle LIFECYCLE = new Lifecycle(List.of(values()));

    private final Outcome outcome;
    private final Argument argument;
    private final String servedBy;

    OrderStage(Outcome outcome, Argument argument, String servedBy) {
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
        return ordinal();
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
    public String servedBy() {
        return servedBy;
    }
}
