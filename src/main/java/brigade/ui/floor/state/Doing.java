package brigade.ui.floor.state;

import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;

import org.jspecify.annotations.Nullable;

/**
 * What a thread does: the raw material of the line below a person.
 *
 * @param activity the recorded activity
 * @param label the recorded label: the kind of work, or what it waits for; may be empty
 * @param term what the label means here, or null where the restaurant has not declared it
 * @param order the order it serves, or 0
 * @param thing what the label's argument names: a pan from 0, the place a server walks to or stands
 *     at, the round of a sum; -1 for nothing
 * @param holder the name of the thread that holds the lock it is blocked on; empty when there is
 *     none or none is known
 * @param kind of which kind the order is, as the trace calls it; empty when that is not known
 */
public record Doing(
        Activity activity,
        String label,
        @Nullable RestaurantTerm term,
        int order,
        int thing,
        String holder,
        String kind) {

    /** For an order of unknown kind. */
    public Doing(
            Activity activity, @Nullable RestaurantTerm term, int order, int thing, String holder) {
        this(activity, term == null ? "" : term.label(), term, order, thing, holder, "");
    }

    public static final Doing NOTHING = new Doing(Activity.IDLE, null, 0, -1, "");

    /** At work now and then, for such a part of the time, in per cent: no one span says so. */
    static Doing busy(int percent) {
        return new Doing(Activity.RUNNING, null, 0, percent, "");
    }

    public boolean isBusy() {
        return activity == Activity.RUNNING && term == null && thing >= 0;
    }

    /** Whether it works at an order that is no dish: then what kind it is tells most. */
    public boolean isSpecialWork() {
        return !kind.isEmpty() && !kind.equals("dish") && SeenPlace.of(term) == Place.KITCHEN;
    }

    public boolean is(Activity which, RestaurantTerm what) {
        return activity == which && term == what;
    }
}
