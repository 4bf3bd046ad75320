package brigade.ui.timeline;

import brigade.measure.Stops;
import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.Event;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.PixelRow;
import brigade.trace.Site;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.waits.WaitChain;
import brigade.ui.page.CoreBound;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the timeline says about the place below the pointer. The time in which the whole program
 * stood still is left out of what a lane did. Knows no toolkit.
 */
final class HoverText {

    /** Where more spans than this begin in one pixel, shares tell more than any of them. */
    private static final int MANY = 2;

    private final Trace trace;
    private final BarWords words;
    private final Texts texts;
    private final Units units;
    private final PixelRow pixel = new PixelRow(1);

    HoverText(Trace trace, BarWords words, Texts texts, Units units) {
        this.trace = trace;
        this.words = words;
        this.texts = texts;
        this.units = units;
    }

    /**
     * About a lane.
     *
     * @param from the earliest instant of the pixel
     * @param length of the pixel, nanoseconds
     * @return lines, or nothing where the lane is not there
     */
    String of(Lane lane, long from, long length) {
        long middle = from + length / 2;
        for (Stops.Stop stop : Stops.of(trace, middle, middle).list()) {
            return texts.of(
                    stop.collection() ? "hover.collection" : "hover.stopped",
                    units.duration(stop.nanos()));
        }
        trace.reduce(lane, from, from + Math.max(1, length), pixel);
        if (pixel.empty(0)) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        if (pixel.beginnings(0) > MANY) {
            lines.add(texts.of("hover.many", lane.name(), pixel.beginnings(0)));
            lines.add(shares(lane, from, length));
        } else {
            at(lines, lane, trace.stackAt(lane, middle), middle);
        }
        if (middle >= trace.watermark(lane) && middle < trace.end()) {
            lines.add(texts.of("hover.unsettled"));
        }
        marks(lines, lane, from, length);
        return String.join("\n", lines);
    }

    /** About a level of a lane, otherwise as of the lane. */
    String of(Lane lane, Lane level, long from, long length) {
        trace.reduce(level, from, from + Math.max(1, length), pixel);
        if (pixel.empty(0)) {
            return "";
        }
        if (pixel.beginnings(0) > MANY) {
            return texts.of("hover.many", lane.name(), pixel.beginnings(0));
        }
        long middle = from + length / 2;
        int depth = trace.levels(lane).indexOf(level);
        List<Span> stack = trace.stackAt(lane, middle);
        List<String> lines = new ArrayList<>();
        if (depth < stack.size()) {
            at(lines, lane, stack.subList(0, depth + 1), middle);
        }
        return String.join("\n", lines);
    }

    /**
     * The innermost of some spans, and in what it lies.
     *
     * @param stack the outermost first; none where the lane is idle
     */
    private void at(List<String> lines, Lane lane, List<Span> stack, long t) {
        Span span = stack.isEmpty() ? trace.spanAt(lane, t) : stack.getLast();
        if (span == null) {
            return;
        }
        span(lines, lane, span, t);
        if (!stack.isEmpty() && !trace.levels(lane).isEmpty()) {
            int depth = stack.size() - 1;
            lines.add(1, texts.of("hover.own", units.duration(own(lane, depth, span))));
            within(lines, stack.subList(0, depth));
        }
    }

    /** What is left of a span without those that lie in it. */
    private long own(Lane lane, int depth, Span span) {
        List<Lane> levels = trace.levels(lane);
        long end = Math.max(span.start() + 1, Math.min(span.end(), trace.end()));
        if (depth + 1 >= levels.size()) {
            return end - span.start();
        }
        trace.reduce(levels.get(depth + 1), span.start(), end, pixel);
        return Math.round((end - span.start()) * (double) pixel.share(0, Activity.IDLE));
    }

    private void within(List<String> lines, List<Span> frames) {
        String all = "";
        for (Span frame : frames) {
            String word = words.word(frame.label());
            all = all.isEmpty() ? word : texts.of("span.in", word, all);
        }
        if (!all.isEmpty()) {
            lines.add(texts.of("hover.in", all));
        }
    }

    /** About what shows and hides the levels of a lane. */
    String levels(Lane lane, boolean shown) {
        return texts.of(
                shown ? "timeline.levels.hide" : "timeline.levels.show", trace.levels(lane).size());
    }

    /** About a counter at an instant. */
    String of(Counter counter, long t) {
        long value = trace.valueAt(counter, t, -1);
        String name = words.counter(counter.name());
        return value < 0
                ? name
                : texts.of(
                        "hover.counter",
                        name,
                        counter.unit().equals("bytes")
                                ? units.megabytes(value)
                                : units.count(value));
    }

    /** About a folded group. */
    String of(Row.Folded folded) {
        String name = words.group(folded.leads());
        return folded.lanes().size() > BarPainter.SAMPLED
                ? texts.of("hover.group.some", name, BarPainter.SAMPLED, folded.size())
                : texts.of("hover.group", name);
    }

    /** About what a group is folded by. */
    String handle(String group) {
        return texts.of("hover.group.open", words.group(group));
    }

    private void span(List<String> lines, Lane lane, Span span, long t) {
        String recorded = trace.label(span.label());
        String activity = texts.of(SummaryText.word(span.activity()));
        String deed =
                recorded.isEmpty() || span.activity() == Activity.IDLE
                        ? activity
                        : words.word(span.label());
        long end = Math.min(span.end(), trace.end());
        Stops stops = Stops.of(trace, span.start(), end).onLane(lane);
        long lasted = stops.ranBetween(span.start(), end);
        lines.add(
                texts.of(
                        span.open() ? "hover.open" : "hover.span",
                        deed,
                        units.duration(Math.max(0, lasted))));
        if (!deed.equals(activity)) {
            lines.add(texts.of("hover.who", lane.name(), activity));
        } else {
            lines.add(lane.name());
        }
        if (span.request() > 0) {
            lines.add(texts.of("hover.order", Integer.toString(span.request())));
        }
        Site site = trace.site(span.label());
        if (site != null) {
            lines.add(texts.of("hover.site", site.type(), site.method(), site.line()));
        }
        if (span.known() != Known.RECORDED) {
            lines.add(texts.of("known." + span.known().name().toLowerCase(Locale.ROOT)));
            CoreBound.of(span, trace.term(span.label()), texts, units).ifPresent(lines::add);
        }
        Lane holder = WaitChain.holder(trace, span, t);
        if (holder != null) {
            String thing = words.waitedFor(span.label());
            lines.add(texts.of("hover.held", thing, holder.name()));
        }
    }

    private String shares(Lane lane, long from, long length) {
        LaneFigures figures = new LaneFigures(trace, new TimeRange(from, from + length));
        figures.take(lane);
        Shares shares = figures.of(lane.id());
        List<String> parts = new ArrayList<>();
        for (Activity activity : SummaryText.COLUMNS) {
            if (shares.of(activity) >= 0.005) {
                parts.add(
                        texts.of(SummaryText.word(activity))
                                + " "
                                + units.percent(shares.of(activity)));
            }
        }
        if (shares.notRecorded() >= 0.005) {
            parts.add(texts.of("figures.guesses") + " " + units.percent(shares.notRecorded()));
        }
        return String.join(" · ", parts);
    }

    private void marks(List<String> lines, Lane lane, long from, long length) {
        if (pixel.events(0) > 20) {
            return;
        }
        List<Event> found = new ArrayList<>();
        trace.marks(lane, from - 2 * length, from + 3 * length, found::add);
        if (found.size() <= 2) {
            found.forEach(event -> lines.add(mark(event)));
        }
    }

    private String mark(Event event) {
        Mark mark = event.mark();
        String name = mark == null ? "" : mark.name().toLowerCase(Locale.ROOT);
        String words = texts.orElse("mark." + name, texts.orElse("stage." + name, name));
        return event.request() > 0
                ? texts.of("hover.mark.order", words, Integer.toString(event.request()))
                : texts.of("hover.mark", words);
    }
}
