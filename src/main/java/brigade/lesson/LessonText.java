package brigade.lesson;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in the languages that a lesson has.
 *
 * @param byLanguage by ISO code such as "en"; never empty
 */
public record LessonText(Map<String, String> byLanguage) {

    private static final String FIRST = "en";

    /** Keeps its own copy. */
    public LessonText {
        SortedMap<String, String> copy = new TreeMap<>(byLanguage);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a text needs a language");
        }
        byLanguage = copy;
    }

    /**
     * In a person's language; in English, or whatever there is, where the lesson has none of it.
     */
    public String in(Locale locale) {
        String there = byLanguage.get(locale.getLanguage());
        if (there == null) {
            there = byLanguage.get(FIRST);
        }
        return there == null ? byLanguage.values().iterator().next() : there;
    }
}
