package brigade.measure.report;

import brigade.about.Language;
import brigade.server.Model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a comparison in the person's language. Any thread. */
public final class Phrases {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Amounts amounts;

    /**
     * For a person with a locale.
     *
     * @param person see {@link Language#of}
     */
    public Phrases(Locale person) {
        locale = Language.of(person);
        bundle = ResourceBundle.getBundle("brigade.measure.report.phrases", locale);
        amounts = new Amounts(locale, bundle.getString("none"));
    }

    /** The text of a key, its {@code {0}} filled in. */
    public String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** The name of a model. */
    public String name(Model model) {
        return of("model." + model.name());
    }

    /** Writes quantities. */
    public Amounts amounts() {
        return amounts;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    Locale locale() {
        return locale;
    }

    /** The language, as HTML names it. */
    String language() {
        return locale.getLanguage();
    }
}
