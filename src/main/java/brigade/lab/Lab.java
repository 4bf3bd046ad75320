package brigade.lab;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A lab that is shipped.
 *
 * @param titles by language
 * @param chapters what chapter it is in, by language
 * @param threads how many it starts
 * @param right what it prints when nothing goes wrong; anything else is bad
 */
public record Lab(
        String id,
        Map<String, String> titles,
        Map<String, String> chapters,
        int threads,
        Model model,
        List<String> right,
        List<Variant> variants) {

    /** Where what goes wrong comes from. */
    public enum Model {
        INTERLEAVING,
        MEMORY
    }

    /** A complete program. */
    public record Variant(String id, Kind kind) {}

    /** What a variant is there for. */
    public enum Kind {
        BROKEN,
        MENDED,
        /** Looks mended and is not. */
        DISTRACTOR
    }

    public Lab {
        right = List.copyOf(right);
        variants = List.copyOf(variants);
    }

    public String title(Locale locale) {
        return in(titles, locale);
    }

    public String chapter(Locale locale) {
        return in(chapters, locale);
    }

    private static String in(Map<String, String> texts, Locale locale) {
        String english = texts.getOrDefault("en", "");
        return texts.getOrDefault(locale.getLanguage(), english);
    }

    /** The one of that id. */
    public Optional<Variant> variant(String wanted) {
        return variants.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }
}
