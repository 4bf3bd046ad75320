package brigade.ui.floor.plan;

import java.util.List;

/** A room in which each seat has its place. */
public interface Seating {

    /** Where the customer of a seat is. */
    Point guest(int seat);

    /** The diameter of a customer there. */
    double guestSize();

    /** The way of a guest from a seat to the doorway. */
    Route wayOut(int seat);

    /** The faces that a guest meets on the way; of a crowd, those who walk about. */
    List<Disc> faces();

    /** Where the plate of a seat stands. */
    Point plate(int seat);

    /** The way out to the street. */
    Point doorway();
}
