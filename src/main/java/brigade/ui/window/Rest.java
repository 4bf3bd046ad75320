package brigade.ui.window;

/** Lets what goes on behind the window rest while nobody wants to see it. UI thread only. */
public interface Rest {

    /** Why nobody wants to see it; each may begin and end while the other lasts. */
    enum Reason {
        WINDOW_HIDDEN,
        COMPARING
    }

    /** Nobody wants to see it from now on. */
    void begin(Reason why);

    /**
     * This reason is over; when it was the last one, what rested goes on. Returns whether anything
     * does.
     */
    boolean end(Reason why);
}
