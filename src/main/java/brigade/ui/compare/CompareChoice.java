package brigade.ui.compare;

import brigade.measure.compare.CompareSpec;
import brigade.restaurant.Mix;
import brigade.server.Model;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** What the person has chosen to compare, for the page and for its pop-over. UI thread only. */
public final class CompareChoice {

    private CompareForm form;

    /** The standard comparison. */
    public CompareChoice(Locale locale) {
        CompareSpec usual = CompareSpec.standard();
        NumberFormat numbers = NumberFormat.getInstance(locale);
        form =
                new CompareForm(
                        List.of(Model.values()),
                        Mix.Preset.WEB_SHOP.mix(),
                        numbers.format(usual.customersPerSecond()),
                        numbers.format(usual.times().measured().toMillis() / 1e3),
                        false,
                        false,
                        locale);
    }

    CompareForm form() {
        return form;
    }

    void choose(CompareForm next) {
        form = next;
    }
}
