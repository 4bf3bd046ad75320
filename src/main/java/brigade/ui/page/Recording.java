package brigade.ui.page;

import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;

/**
 * A trace that was opened instead of what goes on.
 *
 * @param name how the person knows it: the file's name, or the sample's
 */
public record Recording(String name, OpenedTrace opened) {

    /** What it had lost before it was saved. */
    public Losses losses() {
        return opened.losses();
    }
}
