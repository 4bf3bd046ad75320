package brigade.ui.page;

import brigade.trace.Trace;

import java.util.Locale;

/**
 * What every part of the page is given: the trace, the instant, the selection, and the words. UI
 * thread only.
 */
public record Page(
        Trace trace,
        PageClock clock,
        Selection selection,
        Gauges gauges,
        Texts texts,
        Units units) {

    /** A page on a trace that is being recorded. */
    public static Page ofLive(Trace trace, Locale locale) {
        return of(trace, PageClock.ofLive(trace), locale);
    }

    /** A page on a trace that was recorded before. */
    public static Page ofRecorded(Trace trace, Locale locale) {
        return of(trace, PageClock.ofRecorded(trace), locale);
    }

    private static Page of(Trace trace, PageClock clock, Locale locale) {
        return new Page(
                trace,
                clock,
                new Selection(),
                new Gauges(trace),
                new Texts(locale),
                new Units(locale));
    }
}
