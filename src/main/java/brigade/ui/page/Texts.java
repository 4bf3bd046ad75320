package brigade.ui.page;

import brigade.about.Language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the page in the person's language. */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * For a person with a locale.
     *
     * @param person see {@link Language#of}
     */
    public Texts(Locale person) {
        locale = Language.of(person);
        bundle = ResourceBundle.getBundle("brigade.ui.page.texts", locale);
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** That of the texts, which figures follow. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, its {@code {0}} filled in; a number is written as the locale writes it.
     */
    public String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Whether there is a text of a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of a key with a name in it; empty where the bundle has none. */
    public Optional<String> named(String key, String name) {
        return has(key) ? Optional.of(of(key, name)) : Optional.empty();
    }

    /**
     * The text of a key, or another where the bundle has none: for words that come from the trace.
     */
    public String orElse(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
