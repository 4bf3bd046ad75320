package brigade.ui.page;

import brigade.trace.Trace;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The one instant that all views show: the newest one while live, else one that is held. UI thread
 * only.
 */
public final class PageClock {

    private final Trace trace;
    private final ReadOnlyBooleanWrapper live = new ReadOnlyBooleanWrapper(true);
    private long now;

    public PageClock(Trace trace) {
        this.trace = trace;
        this.now = trace.end();
    }

    /** The instant to show, nanoseconds of the trace's clock. */
    public long now() {
        return now;
    }

    public boolean isLive() {
        return live.get();
    }

    public ReadOnlyBooleanProperty liveProperty() {
        return live.getReadOnlyProperty();
    }

    /** Follows the newest instant again. */
    public void live() {
        live.set(true);
    }

    /** Holds an instant: the page shows the past while the threads go on and are recorded. */
    public void hold(long t) {
        live.set(false);
        now = t;
    }

    /**
     * Moves on; once a pulse. A held instant that the trace has let go gives way to the oldest that
     * is whole.
     */
    void tick() {
        now = live.get() ? trace.end() : Math.max(now, trace.start());
    }
}
