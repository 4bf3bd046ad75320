package brigade.ui.page;

/**
 * Prepares what a person will open first, in small pieces between frames, once the page has been
 * seen for a while. UI thread only.
 */
public final class Preparation implements PageView {

    /** A second in which the page comes to rest. */
    private static final int BEGIN = 60;

    /** So many frames for each piece: a late one is made up for before the next. */
    private static final int EVERY = 8;

    private final Views views;
    private int frames;

    public Preparation(Views views) {
        this.views = views;
    }

    @Override
    public void show(long t) {
        frames++;
        if (frames > BEGIN && frames % EVERY == 0) {
            views.prepareOne();
        }
    }
}
