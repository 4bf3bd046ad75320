package brigade.ui.page;

/**
 * A node that shows pixels of its own, and can draw them finer for an enlarged picture. UI thread
 * only.
 */
public interface Enlargeable {

    /**
     * Draws all again, at once.
     *
     * @param times pixels drawn by pixel of the page, in each direction; the node stays as large
     */
    void enlarge(int times);
}
