package brigade.server.steps;

import brigade.restaurant.vocabulary.Place;
import brigade.server.Mishap;
import brigade.server.Role;
import brigade.work.Body;
import brigade.work.CoreTime;
import brigade.work.HeavySum;
import brigade.work.PrimeCount;

/** What the first steps need. */
final class Needed {
    private Needed() {}

    /**
     * Loads it. The first of the staff begin at once: without this they would wait for one another
     * while each class is loaded, in the middle of what they seem to do.
     */
    static void prepare() {
        CoreTime.ofThisThread();
        Distance.metres(Place.DOOR, Place.PASS);
        PrimeCount.among(2, 1);
        Mishap.spoiling(Role.COOK);
        new HeavySum(1, 1).work((position, done, part) -> {}, () -> false);
        new Body(1, 1);
    }
}
