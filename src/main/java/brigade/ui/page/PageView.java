package brigade.ui.page;

/** A part of the page that shows an instant of the trace. */
@FunctionalInterface
public interface PageView {
    /**
     * Shows instant {@code t}, nanoseconds. Called on the UI thread once a pulse; returns within a
     * few milliseconds.
     */
    void show(long t);
}
