package brigade.ui.timeline;

import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.Trace;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;
import brigade.ui.theme.Palette;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws the names of rows, at their left; of counters the value too. */
final class NamesPainter {

    private static final int MARGIN = 4;

    /** What most values of counters take. */
    private static final int ROOM_FOR_VALUE = 44;

    /** What stands at the end of a lane's name takes, where something nests. */
    private static final int LEVELS = 16;

    /** Levels stand a little further in than their lane. */
    private static final int NESTED = 10;

    /** Where names begin; before them a group is folded and unfolded. */
    static final int INDENT = 16;

    private final Trace trace;
    private final BarWords words;
    private final Texts texts;
    private final Units units;
    private final TextWidths names = new TextWidths(Font.font("Inter SemiBold", 12));
    private final TextWidths quiet = new TextWidths(Font.font("Inter", 12));

    NamesPainter(Trace trace, BarWords words, Texts texts, Units units) {
        this.trace = trace;
        this.words = words;
        this.texts = texts;
        this.units = units;
    }

    /** Draws a row's name, in the middle between {@code y} and {@code y + height}. */
    void name(
            GraphicsContext g,
            Palette palette,
            Row row,
            double y,
            double height,
            double width,
            boolean selected,
            long t) {
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        double middle = y + Math.floor(height / 2);
        switch (row) {
            case Row.Folded(String group, int size, _) ->
                    group(g, palette, title(group, size), middle, width);
            case Row.Head(String group, _) -> group(g, palette, words.group(group), middle, width);
            case Row.OfLane(Lane lane, _) -> {
                if (selected) {
                    g.setFill(palette.selected());
                    g.fillRoundRect(0, y - 2, width, height + 4, 8, 8);
                }
                g.setFill(palette.ink());
                g.setFont(names.font());
                boolean nests = !trace.levels(lane).isEmpty();
                double room = width - INDENT - MARGIN - (nests ? LEVELS : 0);
                g.fillText(names.fitted(lane.name(), room), INDENT, middle);
                if (nests) {
                    levels(g, palette, width - LEVELS - MARGIN, middle);
                }
            }
            case Row.OfLevel(_, _, int depth) -> {
                g.setFill(palette.ink2());
                g.setFont(quiet.font());
                double left = INDENT + NESTED;
                g.fillText(quiet.fitted(level(depth), width - left - MARGIN), left, middle);
            }
            case Row.OfCounter(Counter counter, _) ->
                    counter(g, palette, counter, middle, width, t);
        }
        if (!row.leads().isEmpty()) {
            handle(g, palette, row instanceof Row.Folded, middle);
        }
    }

    /** What a group is folded and unfolded by. */
    private static void handle(GraphicsContext g, Palette palette, boolean folded, double middle) {
        double x = MARGIN;
        g.setFill(palette.ink2());
        if (folded) {
            g.fillPolygon(
                    new double[] {x + 1, x + 5.5, x + 1},
                    new double[] {middle - 3.5, middle, middle + 3.5},
                    3);
        } else {
            g.fillPolygon(
                    new double[] {x, x + 7, x + 3.5},
                    new double[] {middle - 2, middle - 2, middle + 2.5},
                    3);
        }
    }

    /** What the levels of a lane are shown and hidden by: bars that lie in each other. */
    private static void levels(GraphicsContext g, Palette palette, double x, double middle) {
        g.setFill(palette.ink2());
        g.fillRect(x, middle - 5, 11, 2);
        g.fillRect(x + 2, middle - 1, 7, 2);
        g.fillRect(x + 4, middle + 3, 3, 2);
    }

    /** Whether a place in the column of names, so wide, is on that. */
    static boolean onLevels(double x, double width) {
        return x >= width - LEVELS - 2 * MARGIN && x <= width - MARGIN;
    }

    private String level(int depth) {
        return texts.of("timeline.level", depth + 1);
    }

    private void group(
            GraphicsContext g, Palette palette, String title, double middle, double width) {
        g.setFill(palette.ink2());
        g.setFont(names.font());
        g.fillText(names.fitted(title, width - INDENT - MARGIN), INDENT, middle);
    }

    private String title(String group, int size) {
        return texts.of("timeline.group", words.group(group), units.count(size));
    }

    /** How wide the column has to be for the name of a row. */
    double widthOf(Row row) {
        double text =
                switch (row) {
                    case Row.Folded(String group, int size, _) -> names.of(title(group, size));
                    case Row.Head(String group, int size) -> names.of(title(group, size));
                    case Row.OfLane(Lane lane, _) ->
                            names.of(lane.name()) + (trace.levels(lane).isEmpty() ? 0 : LEVELS);
                    case Row.OfLevel(_, _, int depth) -> quiet.of(level(depth)) + NESTED;
                    case Row.OfCounter(Counter counter, _) ->
                            quiet.of(words.counter(counter.name())) + MARGIN + ROOM_FOR_VALUE;
                };
        return INDENT + text + 2 * MARGIN;
    }

    private void counter(
            GraphicsContext g,
            Palette palette,
            Counter counter,
            double middle,
            double width,
            long t) {
        long value = trace.valueAt(counter, t, -1);
        String text = value < 0 ? "" : value(counter, value);
        double room = width - INDENT - MARGIN;
        double taken = quiet.of(text);
        g.setFont(quiet.font());
        g.setFill(palette.ink2());
        g.fillText(
                quiet.fitted(words.counter(counter.name()), room - taken - MARGIN), INDENT, middle);
        g.setFill(palette.ink());
        g.fillText(text, width - MARGIN - taken, middle);
    }

    String value(Counter counter, long value) {
        return counter.unit().equals("bytes") ? units.megabytes(value) : units.count(value);
    }
}
