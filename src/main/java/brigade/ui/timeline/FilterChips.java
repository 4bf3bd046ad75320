package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.ui.page.Hint;
import brigade.ui.page.Texts;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is often looked for, at a click: each puts its word into the filter. UI thread only. */
public final class FilterChips extends HBox {

    private static final String LONG = ">100ms";

    private final Map<String, ToggleButton> chips = new LinkedHashMap<>();

    public FilterChips() {
        getStyleClass().add("filter-chips");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Offers them for the filter of a timeline. */
    void fill(Texts texts, TextField filter) {
        add(texts.of(word(Activity.BLOCKED)), texts.of(word(Activity.BLOCKED)), filter, texts);
        add(LONG, texts.of("timeline.chip.long"), filter, texts);
        getChildren().setAll(chips.values());
        filter.textProperty()
                .subscribe(text ->
                        chips.forEach(
                                (word, chip) -> chip.setSelected(words(text).contains(word))));
    }

    private static String word(Activity activity) {
        return "activity." + activity.name().toLowerCase(Locale.ROOT);
    }

    private void add(String word, String label, TextField filter, Texts texts) {
        ToggleButton chip = new ToggleButton(label);
        chip.getStyleClass().add("filter-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> filter.setText(toggled(filter.getText(), word)));
        Hint.on(chip, texts.of("timeline.chip.hint", label));
        chips.put(word, chip);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(it -> !it.isEmpty()).toList();
    }

    /** The same words without this one, or with it. */
    static String toggled(String text, String word) {
        List<String> words = new ArrayList<>(words(text));
        if (!words.remove(word)) {
            words.add(word);
        }
        return String.join(" ", words);
    }
}
