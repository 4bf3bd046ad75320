package brigade.measure.report;

import static brigade.measure.report.Html.escaped;

import brigade.observe.ThreadSeconds;
import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

import java.util.List;
import java.util.Locale;

/** All lanes of a trace over time, as SVG: what each did, paler where it is not measured. */
final class LanesPicture {

    private static final int NAMES = 220;
    private static final int WIDTH = 800;
    private static final int ROW = 16;
    private static final int BAR = 11;
    private static final int MOST = 80;

    private final Trace trace;
    private final Phrases phrases;

    LanesPicture(Trace trace, Phrases phrases) {
        this.trace = trace;
        this.phrases = phrases;
    }

    String svg(List<ThreadSeconds> threads) {
        List<ThreadSeconds> shown = threads.stream().limit(MOST).toList();
        StringBuilder svg = new StringBuilder();
        int height = (shown.size() + 1) * ROW + 6;
        svg.append("<div class=\"wide\"><svg class=\"picture\" viewBox=\"0 0 ")
                .append(NAMES + WIDTH)
                .append(' ')
                .append(height)
                .append("\" role=\"img\">");
        legend(svg);
        PixelRow row = new PixelRow(WIDTH);
        for (int i = 0; i < shown.size(); i++) {
            lane(svg, shown.get(i).lane(), (i + 1) * ROW + 6, row);
        }
        svg.append("</svg></div>\n");
        if (threads.size() > MOST) {
            svg.append("<p class=\"quiet\">")
                    .append(escaped(phrases.of("observe.more", threads.size() - MOST)))
                    .append("</p>\n");
        }
        return svg.toString();
    }

    private void legend(StringBuilder svg) {
        int x = NAMES;
        for (Activity activity :
                List.of(
                        Activity.RUNNING,
                        Activity.WAITING,
                        Activity.BLOCKED,
                        Activity.SLEEPING,
                        Activity.IO,
                        Activity.IDLE)) {
            rect(svg, x, 0, BAR, colour(activity), 1);
            String word = phrases.of("observe.legend." + activity.name());
            svg.append("<text class=\"quiet\" x=\"")
                    .append(x + BAR + 5)
                    .append("\" y=\"10\">")
                    .append(escaped(word))
                    .append("</text>");
            x += 110;
        }
    }

    private void lane(StringBuilder svg, Lane lane, int y, PixelRow row) {
        svg.append("<text class=\"quiet\" x=\"0\" y=\"")
                .append(y + BAR - 1)
                .append("\">")
                .append(escaped(shortened(lane.name())))
                .append("</text>");
        trace.reduce(lane, trace.start(), Math.max(trace.start() + 1, trace.end()), row);
        int from = 0;
        for (int x = 1; x <= WIDTH; x++) {
            boolean same = x < WIDTH && same(row, from, x);
            if (!same) {
                bar(svg, row, from, x, y);
                from = x;
            }
        }
    }

    private static boolean same(PixelRow row, int one, int other) {
        return row.empty(one) == row.empty(other)
                && (row.empty(one)
                        || (row.activity(one) == row.activity(other)
                                && row.known(one) == row.known(other)));
    }

    private static void bar(StringBuilder svg, PixelRow row, int from, int to, int y) {
        if (row.empty(from) || row.activity(from) == Activity.UNKNOWN) {
            return;
        }
        double opacity = row.known(from) == Known.RECORDED ? 1 : bounded(row, from) ? 0.25 : 0.7;
        rect(svg, NAMES + from, y, to - from, colour(row.activity(from)), opacity);
    }

    private static boolean bounded(PixelRow row, int x) {
        return row.known(x) == Known.BOUNDED;
    }

    private static void rect(
            StringBuilder svg, int x, int y, int width, String colour, double opacity) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\""
                                + " opacity=\"%.2f\"/>",
                        x,
                        y,
                        width,
                        BAR,
                        colour,
                        opacity));
    }

    private static String shortened(String name) {
        return name.length() <= 34 ? name : name.substring(0, 33) + "\u2026";
    }

    private static String colour(Activity activity) {
        return switch (activity) {
            case RUNNING -> "#0B8A6A";
            case WAITING -> "#F2CD7A";
            case BLOCKED -> "#D1495B";
            case SLEEPING -> "#5B8DEF";
            case IO -> "#8A63D2";
            case IDLE -> "#C9C4B8";
            case RUNNABLE -> "#E08E45";
            case UNKNOWN -> "#E7E3D9";
        };
    }
}
