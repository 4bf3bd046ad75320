package brigade.about;

import java.util.List;
import java.util.Locale;

/**
 * The languages that the texts of the app are in. Figures, dates and what JavaFX itself says follow
 * the language of the texts, not that of the system: digits of one script beside words of another
 * read badly, and the fonts that come with the app have no letters of the other.
 */
public final class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Language() {}

    /** From now on this process speaks the person's language, or English. */
    public static void speak() {
        Locale.setDefault(of(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /**
     * The locale of texts and figures for a person with a locale: English where there are no texts
     * in the person's language; of Austria for an Austrian, but never with digits of another
     * script.
     */
    public static Locale of(Locale person) {
        return SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(person.getLanguage()))
                .findFirst()
                .map(spoken -> Locale.of(spoken.getLanguage(), person.getCountry()))
                .orElse(Locale.ENGLISH);
    }
}
