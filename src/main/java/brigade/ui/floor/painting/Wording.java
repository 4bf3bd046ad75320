package brigade.ui.floor.painting;

import org.jspecify.annotations.Nullable;

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
public final class Wording {

    private static final String PARTED = "¦";
    private static final int THOUSAND = 1000;

    private final ResourceBundle bundle;
    private final Locale locale;
    private final NumberFormat money;
    private final NumberFormat roundMoney;
    private @Nullable NumberFormat compact;
    private final Map<String, List<MessageFormat>> formats = new HashMap<>();

    public Wording(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("brigade.ui.floor.painting.Floor", locale);
        money = euros();
        roundMoney = euros();
        roundMoney.setMaximumFractionDigits(0);
    }

    /** All lengths of a text. */
    public List<String> all(String key, Object... arguments) {
        List<MessageFormat> lengths = formats(key);
        List<String> texts = new ArrayList<>(lengths.size());
        for (MessageFormat each : lengths) {
            texts.add(each.format(arguments));
        }
        return texts;
    }

    /** The longest. */
    public String one(String key, Object... arguments) {
        return formats(key).getFirst().format(arguments);
    }

    /** A text for what a trace calls {@code label}; the label itself when there is none. */
    String label(String label) {
        String key = "label." + label.replace(' ', '-');
        return bundle.containsKey(key) ? bundle.getString(key) : label;
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** An amount, longest first: exact, in whole euros, in thousands or millions. */
    public List<String> money(long cents) {
        double euros = cents / 100.0;
        String exact = money.format(euros);
        String round = roundMoney.format(euros);
        return euros < THOUSAND
                ? List.of(exact, round)
                : List.of(
                        exact,
                        round,
                        "€ " + compact().format(euros),
                        one("till.thousands", Math.round(euros / THOUSAND)));
    }

    /** Made when it is wanted: no till is that full when the window opens. */
    private NumberFormat compact() {
        NumberFormat made = compact;
        if (made == null) {
            made = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
            made.setMaximumFractionDigits(1);
            compact = made;
        }
        return made;
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
