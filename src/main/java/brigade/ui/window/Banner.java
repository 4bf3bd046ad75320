package brigade.ui.window;

import brigade.measure.FreezeStory;
import brigade.measure.Stops;

/** Tells above a page what happened to the UI thread. UI thread only. */
public interface Banner {

    /** What a freeze of the UI thread did. */
    void tell(FreezeStory story);

    /** That the whole program stood still. */
    void tell(Stops.Stop stop);
}
