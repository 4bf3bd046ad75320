package brigade.ui.window;

import brigade.ui.page.Texts;

/**
 * A page as it is registered: one line for each, in the order of the bar, which is also that of
 * their keys.
 *
 * @param id names it in texts ({@code page.ID}) and in tests; lower case
 * @param maker makes it
 */
public record PageEntry(String id, Maker maker) {

    /** Makes a page. */
    @FunctionalInterface
    public interface Maker {

        /** Makes it, without what nobody sees yet. */
        WindowPage make(WindowServices services, PageHost host);
    }

    /** Its title; where the texts have none, its id. */
    String title(Texts texts) {
        return texts.orElse("page." + id, id);
    }
}
