package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.measure.TimeScale;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Totals;
import brigade.trace.Trace;
import brigade.trace.file.OpenedTrace;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * What a trace holds, and how things stood at an instant of it.
 *
 * @param at from where the trace begins
 */
record ReplayReport(String name, OpenedTrace opened, Duration at) {

    /** By the clock of the trace. */
    private long length() {
        Trace trace = opened.trace();
        return Math.max(0, trace.end() - trace.start());
    }

    private TimeScale scale() {
        return TimeScale.of(opened.trace().clock());
    }

    /** Whether the trace does not last until the instant. */
    boolean endsBefore() {
        return scale().given(at) > length();
    }

    /** The instant, as the person gave it. */
    String instant() {
        return exactly(scale().given(at));
    }

    /** How long the trace is, with all digits. */
    String exactly() {
        return exactly(length());
    }

    private String exactly(long time) {
        return scale().inSteps()
                ? FigureFormat.plural(scale().nearest(time), "step", "steps")
                : Double.toString(Math.floorDiv(time, 1_000_000L) / 1e3) + " s";
    }

    /** How long the trace is, in words. */
    String lasts() {
        return scale().inSteps()
                ? FigureFormat.plural(scale().nearest(length()), "step", "steps")
                : FigureFormat.seconds(Duration.ofNanos(length()));
    }

    private Totals totals() {
        Trace trace = opened.trace();
        return trace.requests().totals(trace.start() + scale().given(at));
    }

    private long dropped() {
        return opened.trace().stats().dropped() + opened.losses().dropped();
    }

    String text() {
        StringBuilder text =
                new StringBuilder(
                        String.format(
                                "%s: %s, %s, %s events, %s dropped%n",
                                name,
                                lasts(),
                                FigureFormat.plural(opened.trace().lanes().size(), "lane", "lanes"),
                                FigureFormat.count(opened.trace().stats().events()),
                                FigureFormat.count(dropped())));
        if (RestaurantVocabulary.isOf(opened.trace())) {
            text.append(ledger());
        }
        opened.warnings().forEach(warning -> text.append(String.format("  %s%n", warning)));
        return text.toString();
    }

    private String ledger() {
        Totals totals = totals();
        return String.format(
                "  at %s: %s placed = %s served + %s failed + %s turned away + %s in flight%n",
                FigureFormat.seconds(at),
                FigureFormat.count(totals.arrived()),
                FigureFormat.count(totals.served()),
                FigureFormat.count(totals.failed()),
                FigureFormat.count(totals.rejected()),
                FigureFormat.count(totals.inFlight()));
    }

    /** The ledger is null where there is no restaurant. */
    void json(Json json) throws IOException {
        if (scale().inSteps()) {
            json.whole("steps", scale().nearest(length()));
        } else {
            json.number("seconds", length() / 1e9);
        }
        json.whole("lanes", opened.trace().lanes().size());
        json.whole("events", opened.trace().stats().events());
        json.whole("dropped", dropped());
        json.whole("released", opened.losses().released());
        json.whole("bookmarks", opened.bookmarks().size());
        if (scale().inSteps()) {
            json.whole("atStep", scale().steps(scale().given(at)));
        } else {
            json.number("atSeconds", at.toNanos() / 1e9);
        }
        if (RestaurantVocabulary.isOf(opened.trace())) {
            Totals totals = totals();
            json.whole("placed", totals.arrived());
            json.whole("served", totals.served());
            json.whole("failed", totals.failed());
            json.whole("turnedAway", totals.rejected());
            json.whole("inFlight", totals.inFlight());
        } else {
            for (String count : List.of("placed", "served", "failed", "turnedAway", "inFlight")) {
                json.none(count);
            }
        }
    }
}
