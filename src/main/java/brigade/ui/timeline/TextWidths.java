package brigade.ui.timeline;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.Map;

/** How wide texts are in one font. Measures each once. UI thread only. */
final class TextWidths {

    private static final int KEPT = 4096;

    /** Signs beside each other may take a little less or more than each alone, pixels. */
    private static final double NEAR = 1;

    private final Font font;
    private final Text probe = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private final Map<String, String> fitted = new HashMap<>();
    private final double[] digits = new double[10];
    private double fittedTo;

    TextWidths(Font font) {
        this.font = font;
        probe.setFont(font);
    }

    Font font() {
        return font;
    }

    double of(String text) {
        if (widths.size() > KEPT) {
            widths.clear();
        }
        return widths.computeIfAbsent(text, this::measure);
    }

    /**
     * Whether there is room for a text with a number at its end, by the widths of its digits: of
     * millions of numbers only those are measured that take nearly as much room as there is.
     */
    boolean fits(String text, int number, double room) {
        double width = of(text);
        for (int rest = number; rest > 0; rest /= 10) {
            width += digit(rest % 10);
        }
        return Math.abs(width - room) < NEAR ? measure(text + number) <= room : width <= room;
    }

    private double digit(int digit) {
        if (digits[digit] == 0) {
            digits[digit] = measure(Integer.toString(digit));
        }
        return digits[digit];
    }

    private double measure(String text) {
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }

    /** The text, or as much of its beginning and end as fits, and dots. */
    String fitted(String text, double room) {
        if (room != fittedTo || fitted.size() > KEPT) {
            fittedTo = room;
            fitted.clear();
        }
        return fitted.computeIfAbsent(
                text, it -> Elision.fitted(it, shorter -> measure(shorter) <= room));
    }
}
