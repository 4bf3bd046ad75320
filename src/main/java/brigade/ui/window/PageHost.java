package brigade.ui.window;

import brigade.trace.source.TraceSource;

import javafx.scene.layout.Region;

/** The window as one of its pages sees it. UI thread only. */
public interface PageHost {

    /** Takes the page's node, when that is made. */
    void place(Region node);

    /** Shows the page, whatever page is shown. */
    void toFront();

    /** Shows the trace of a source, on the page that shows others than its own. */
    void open(TraceSource source);

    /** The page shows another trace now. */
    void traceChanged();
}
