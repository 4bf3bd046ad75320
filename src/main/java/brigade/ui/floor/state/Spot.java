package brigade.ui.floor.state;

/** Where a ticket, a plate or a bill can be. */
public sealed interface Spot {

    /** In the hands of a member of the staff. */
    record Hands(int lane) implements Spot {}

    /** On the rail, from 0 at the front. */
    record Rail(int index) implements Spot {}

    /** On the pass, from 0 at the front. */
    record Pass(int index) implements Spot {}

    /** On the table of a seat. */
    record Table(int seat) implements Spot {}
}
