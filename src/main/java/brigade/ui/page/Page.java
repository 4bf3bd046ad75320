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

    public static Page of(Trace trace, Locale locale) {
        return new Page(
                trace,
                new PageClock(trace),
                new Selection(),
                new Gauges(trace),
                new Texts(locale),
                new Units(locale));
    }
}
