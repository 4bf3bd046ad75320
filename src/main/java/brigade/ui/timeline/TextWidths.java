package brigade.ui.timeline;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.Map;

/** How wide texts are in one font. Measures each once. UI thread only. */
final class TextWidths {

    private static final int KEPT = 4096;

    private final Font font;
    private final Text probe = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private final Map<String, String> fitted = new HashMap<>();
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
