package brigade.ui.page;

/** A view that is kept while nobody sees it, and then shown again. UI thread only. */
public interface Reopened {

    /** It is about to be seen: what may have changed meanwhile is asked anew. */
    void reopened();
}
