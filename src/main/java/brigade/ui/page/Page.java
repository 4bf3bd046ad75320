package brigade.ui.page;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Trace;
import brigade.trace.file.Bookmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What every part of the page is given: the trace, the instant, the selection, and the words. UI
 * thread only.
 *
 * @param recording where the trace came from, unless it is being recorded
 */
public record Page(
        Trace trace,
        PageClock clock,
        Selection selection,
        Gauges gauges,
        Bookmarks bookmarks,
        Optional<Recording> recording,
        Texts texts,
        Units units) {

    /** A page on a trace that is being recorded. */
    public static Page ofLive(Trace trace, Locale locale) {
        return of(trace, PageClock.ofLive(trace), List.of(), Optional.empty(), locale);
    }

    /** A page on a trace that was recorded before. */
    public static Page ofRecorded(Recording recording, Locale locale) {
        Trace trace = recording.opened().trace();
        return of(
                trace,
                PageClock.ofRecorded(trace),
                recording.opened().bookmarks(),
                Optional.of(recording),
                locale);
    }

    private static Page of(
            Trace trace,
            PageClock clock,
            List<Bookmark> bookmarks,
            Optional<Recording> recording,
            Locale locale) {
        Texts texts = new Texts(locale);
        return new Page(
                trace,
                clock,
                new Selection(),
                new Gauges(trace),
                new Bookmarks(bookmarks),
                recording,
                texts,
                new Units(texts.locale()));
    }

    /** Whether the trace is of a restaurant; another program's has a timeline only. */
    public boolean ofRestaurant() {
        return RestaurantVocabulary.isOf(trace);
    }

    /** Whether there is a restaurant at work behind it, which takes orders. */
    public boolean atWork() {
        return recording.isEmpty();
    }
}
