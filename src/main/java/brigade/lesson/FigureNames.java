package brigade.lesson;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the figures of a page are called. Any thread. */
public interface FigureNames {

    /** A noun: "orders served". */
    String name(String figure, Locale locale);

    /**
     * What is so when a figure has a value, as it follows "until": "3 orders are served".
     *
     * @param value by which singular and plural are told apart
     * @param written the value as a person reads it, with what is said before it: "at most 3"
     */
    String clause(String figure, double value, String written, Locale locale);

    /**
     * Those of a bundle, which has two texts for each figure: {@code served} and {@code
     * served.until}, in the latter {@code {0}} the value and {@code {1}} as it is written.
     *
     * @param bundle its base name
     */
    static FigureNames of(String bundle) {
        return new FigureNames() {
            @Override
            public String name(String figure, Locale locale) {
                return texts(locale).getString(figure);
            }

            @Override
            public String clause(String figure, double value, String written, Locale locale) {
                return new MessageFormat(texts(locale).getString(figure + ".until"), locale)
                        .format(new Object[] {value, written});
            }

            private ResourceBundle texts(Locale locale) {
                return ResourceBundle.getBundle(bundle, locale);
            }
        };
    }
}
