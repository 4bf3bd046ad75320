package brigade.ui.page;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * Prepares what a person will open first, in small pieces between pictures, once the page has been
 * seen for a while, and only while pulses are on time: a machine that is busy is left alone. UI
 * thread only.
 */
public final class Preparation {

    /** Half a second in which the page comes to rest. */
    private static final int BEGIN = 30;

    /** So many pulses on time before each piece: what it put off to the next pulse is done then. */
    private static final int BETWEEN = 4;

    /** A pulse and a half. */
    private static final long ON_TIME = 25_000_000;

    private final List<Views> views;
    private final LongSupplier nanoTime;
    private long last;
    private int toGo = BEGIN;

    /**
     * For some views, the first ones first.
     *
     * @param nanoTime tells the time as {@link System#nanoTime()} does
     */
    public Preparation(List<Views> views, LongSupplier nanoTime) {
        this.views = List.copyOf(views);
        this.nanoTime = nanoTime;
        last = nanoTime.getAsLong();
    }

    /**
     * In each pulse.
     *
     * @param room whether the pulse has room for a piece
     */
    void pulse(boolean room) {
        long now = nanoTime.getAsLong();
        boolean onTime = now - last <= ON_TIME;
        last = now;
        if (onTime) {
            toGo--;
        }
        if (onTime && toGo <= 0 && room) {
            prepareOne();
            toGo = BETWEEN;
        }
    }

    private void prepareOne() {
        for (Views each : views) {
            if (each.prepareOne()) {
                return;
            }
        }
    }
}
