package brigade.ui.floor;

/** A room in which each seat has its place. */
interface Seating {

    /** Where the customer of a seat is. */
    Point guest(int seat);

    /** The diameter of a customer there. */
    double guestSize();

    /** Where the plate of a seat stands. */
    Point plate(int seat);

    /** The way out to the street. */
    Point doorway();
}
