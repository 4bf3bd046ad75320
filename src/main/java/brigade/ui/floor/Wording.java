package brigade.ui.floor;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The texts of the floor in a language. A text may have several lengths; the longest comes first.
 * One thread.
 */
final class Wording {

    private static final String PARTED = "¦";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final NumberFormat money;
    private final NumberFormat roundMoney;
    private final NumberFormat compact;
    private final Map<String, List<MessageFormat>> formats = new HashMap<>();

    Wording(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("brigade.ui.floor.Floor", locale);
        money = euros();
        roundMoney = euros();
        roundMoney.setMaximumFractionDigits(0);
        compact = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        compact.setMaximumFractionDigits(1);
    }

    /** All lengths of a text. */
    List<String> all(String key, Object... arguments) {
        List<MessageFormat> lengths = formats(key);
        List<String> texts = new ArrayList<>(lengths.size());
        for (MessageFormat each : lengths) {
            texts.add(each.format(arguments));
        }
        return texts;
    }

    /** The longest. */
    String one(String key, Object... arguments) {
        return formats(key).getFirst().format(arguments);
    }

    /** A text for what a trace calls {@code label}; the label itself when there is none. */
    String label(String label) {
        String key = "label." + label.replace(' ', '-');
        return bundle.containsKey(key) ? bundle.getString(key) : label;
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** An amount, longest first: exact, in whole euros, in thousands or millions. */
    List<String> money(long cents) {
        double euros = cents / 100.0;
        return List.of(money.format(euros), roundMoney.format(euros), "€ " + compact.format(euros));
    }

    private NumberFormat euros() {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format;
    }

    private List<MessageFormat> formats(String key) {
        return formats.computeIfAbsent(
                key,
                it ->
                        List.of(bundle.getString(it).split(PARTED)).stream()
                                .map(length -> new MessageFormat(length, locale))
                                .toList());
    }
}
