package brigade.ui.floor;

import brigade.trace.Activity;

/**
 * What a thread does: the raw material of the line below a person.
 *
 * @param activity the recorded activity
 * @param label the recorded label: the kind of work, or what it waits for; may be empty
 * @param order the order it serves, or 0
 * @param thing what the label's argument names: a pan from 0, the place a server walks to or stands
 *     at, the round of a sum; -1 for nothing
 * @param holder the name of the thread that holds the lock it is blocked on; empty when there is
 *     none or none is known
 * @param kind of which kind the order is, as the trace calls it; empty when that is not known
 */
public record Doing(
        Activity activity, String label, int order, int thing, String holder, String kind) {

    /** For an order of unknown kind. */
    Doing(Activity activity, String label, int order, int thing, String holder) {
        this(activity, label, order, thing, holder, "");
    }

    static final Doing NOTHING = new Doing(Activity.IDLE, "", 0, -1, "");

    /** Whether it works at an order that is no dish: then what kind it is tells most. */
    boolean isSpecialWork() {
        return !kind.isEmpty() && !kind.equals("dish") && Labels.workplace(label) == Place.KITCHEN;
    }

    boolean is(Activity which, String what) {
        return activity == which && label.equals(what);
    }
}
