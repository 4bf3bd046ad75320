package brigade.ui.timeline;

/** How much room a person gives to the names of lanes, from one time to the next. */
public interface NamesHabit {

    /** At most so many pixels, or 0 for as many as names need. */
    int pixels();

    /** Remembers it. */
    void keep(int pixels);
}
