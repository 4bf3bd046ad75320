package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a summary: as lines for the page, and as a table of text to copy. Knows no toolkit. */
final class SummaryText {

    /** The columns, in the order of the legend. */
    static final List<Activity> COLUMNS =
            List.of(
                    Activity.RUNNING,
                    Activity.WAITING,
                    Activity.BLOCKED,
                    Activity.IO,
                    Activity.SLEEPING,
                    Activity.IDLE,
                    Activity.RUNNABLE,
                    Activity.UNKNOWN);

    /** Those of the table of spans. */
    static final List<String> SPAN_COLUMNS =
            List.of("figures.span", "figures.count", "figures.total", "figures.own");

    private final Texts texts;
    private final Units units;
    private final BarWords words;

    SummaryText(Texts texts, Units units, BarWords words) {
        this.texts = texts;
        this.units = units;
        this.words = words;
    }

    /** 1.2 s, 12 orders served, 1 lost. */
    String orders(RangeSummary summary) {
        return texts.of("figures.orders", summary.served(), summary.lost());
    }

    /** The latencies of the orders served, or nothing where none were. */
    String latencies(RangeSummary summary) {
        return summary.served() == 0
                ? ""
                : texts.of(
                        "figures.latencies",
                        latency(summary.latency().p50()),
                        latency(summary.latency().p99()),
                        latency(summary.latency().max()));
    }

    private String latency(double millis) {
        return units.duration(Math.round(millis * 1e6));
    }

    /** A share as a cell; empty where there is nothing to tell. */
    String cell(Shares shares, Activity activity) {
        return cell(shares.of(activity));
    }

    /** A share as a cell. */
    String cell(double share) {
        return share == 0 ? "" : share < 0.005 ? "< 1 %" : units.percent(share);
    }

    /** How much of all that the table tells was not recorded; nothing where all was. */
    String notRecorded(RangeSummary summary) {
        double part = all(summary).notRecorded();
        return part == 0 ? "" : texts.of("figures.not-recorded", cell(part));
    }

    /**
     * The columns of a summary: the usual ones; where a program tells of others, too, those of
     * which there is something to tell.
     */
    List<Activity> columns(RangeSummary summary) {
        Shares all = all(summary);
        boolean usual =
                COLUMNS.stream().allMatch(activity -> isUsual(activity) || all.of(activity) == 0);
        return COLUMNS.stream()
                .filter(activity -> usual ? isUsual(activity) : all.of(activity) > 0)
                .toList();
    }

    /** Whether every program can tell of it. */
    static boolean isUsual(Activity activity) {
        return activity != Activity.RUNNABLE && activity != Activity.UNKNOWN;
    }

    private static Shares all(RangeSummary summary) {
        return Shares.sum(summary.groups().stream().map(RangeSummary.Group::shares).toList());
    }

    /** What a group is called. */
    String group(String role) {
        return words.group(role);
    }

    /** The whole summary; columns are parted by tabs, as tables of other programs take them. */
    String whole(RangeSummary summary, long origin) {
        StringBuilder text = new StringBuilder();
        text.append(
                        texts.of(
                                "figures.range",
                                units.clock(summary.range().from() - origin),
                                units.clock(summary.range().to() - origin),
                                units.duration(summary.range().length())))
                .append('\n')
                .append(orders(summary));
        String latencies = latencies(summary);
        text.append(latencies.isEmpty() ? "" : "; " + latencies).append("\n\n");
        String guesses = notRecorded(summary);
        text.append(guesses.isEmpty() ? "" : guesses + "\n\n");
        List<Activity> columns = columns(summary);
        text.append(texts.of("figures.thread"));
        for (Activity activity : columns) {
            text.append('\t').append(texts.of(word(activity)));
        }
        text.append(guesses.isEmpty() ? "" : '\t' + texts.of("figures.guesses")).append('\n');
        for (RangeSummary.Group group : summary.groups()) {
            if (!group.role().isEmpty()) {
                line(text, group(group.role()), group.shares(), columns, !guesses.isEmpty());
            }
            group.lanes()
                    .forEach(lane ->
                            line(
                                    text,
                                    lane.lane().name(),
                                    lane.shares(),
                                    columns,
                                    !guesses.isEmpty()));
        }
        if (!summary.spans().isEmpty()) {
            text.append('\n')
                    .append(
                            SPAN_COLUMNS.stream()
                                    .map(texts::of)
                                    .collect(Collectors.joining("\t", "", "\n")));
        }
        for (SpanTimes.OfLabel span : summary.spans()) {
            text.append(name(span))
                    .append('\t')
                    .append(units.count(span.count()))
                    .append('\t')
                    .append(units.duration(span.total()))
                    .append('\t')
                    .append(units.duration(span.own()))
                    .append('\n');
        }
        return text.toString();
    }

    /** What spans of a label are called. */
    String name(SpanTimes.OfLabel span) {
        return words.word(span.label());
    }

    /**
     * The table for other programs: shares from 0 to 1, whatever the person's locale; names and
     * roles as recorded. As RFC 4180 has it.
     */
    String csv(RangeSummary summary) {
        StringBuilder text = new StringBuilder("thread,role");
        COLUMNS.forEach(
                activity -> text.append(',').append(activity.name().toLowerCase(Locale.ROOT)));
        text.append(",not_recorded\r\n");
        for (RangeSummary.Group group : summary.groups()) {
            for (RangeSummary.OfLane lane : group.lanes()) {
                text.append(quoted(lane.lane().name()))
                        .append(',')
                        .append(quoted(lane.lane().group()));
                for (Activity activity : COLUMNS) {
                    text.append(String.format(Locale.ROOT, ",%.4f", lane.shares().of(activity)));
                }
                text.append(String.format(Locale.ROOT, ",%.4f", lane.shares().notRecorded()))
                        .append("\r\n");
            }
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void line(
            StringBuilder text,
            String name,
            Shares shares,
            List<Activity> columns,
            boolean guesses) {
        text.append(
                columns.stream()
                        .map(activity -> cell(shares, activity))
                        .collect(Collectors.joining("\t", name + "\t", "")));
        text.append(guesses ? '\t' + cell(shares.notRecorded()) : "").append('\n');
    }

    static String word(Activity activity) {
        return "activity." + activity.name().toLowerCase(Locale.ROOT);
    }
}
