package brigade.measure;

/**
 * Something of the window that a person opens: a page, a pop-over, a card, a menu, a banner. For
 * any thread but the UI thread; each method returns when the window has been drawn with it.
 */
public interface Touchable {

    /** What a person would call it. */
    String name();

    /** Opens it, as a click does. */
    void open();

    /** Closes it again. */
    void close();
}
