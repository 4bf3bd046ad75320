package brigade.ui.timeline;

import brigade.trace.Trace;
import brigade.ui.page.Texts;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.Map;

/** The words on the bars, as far as they fit. Measures each text once. */
final class StripTexts {

    private final Trace trace;
    private final Texts texts;
    private final Font font;
    private final Map<Integer, String> words = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();

    StripTexts(Trace trace, Texts texts, Font font) {
        this.trace = trace;
        this.texts = texts;
        this.font = font;
    }

    /** What a span of this label is called. */
    String word(int label) {
        return words.computeIfAbsent(label, this::translate);
    }

    private String translate(int label) {
        String recorded = trace.label(label);
        return texts.orElse("bar." + recorded.replace(' ', '-'), recorded);
    }

    double width(String text) {
        if (widths.size() > 4096) {
            widths.clear();
        }
        return widths.computeIfAbsent(text, this::measure);
    }

    private double measure(String text) {
        Text probe = new Text(text);
        probe.setFont(font);
        return probe.getLayoutBounds().getWidth();
    }
}
