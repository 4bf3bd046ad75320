package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.theme.ShippedFont;
import brigade.ui.timeline.Ruler;
import brigade.ui.timeline.TimeWindow;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whatever the person's locale, what is written can be read in the fonts of the app. */
class AllLocalesTest {
    private static final long[] NANOS = {
        840, 12_345, 4_120_000, 412_000_000, 3_021_000_000L, 42_300_000_000L, 9_125_000_000_000L
    };

    static Stream<Locale> locales() {
        return Locale.availableLocales();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void figuresHaveNoBoxes(Locale person) {
        Texts texts = new Texts(person);
        Units units = new Units(texts.locale());
        List<String> written = new ArrayList<>();
        for (long nanos : NANOS) {
            written.add(units.duration(nanos));
            written.add(units.ticking(nanos));
            written.add(units.clock(nanos));
            written.add(units.count(nanos));
            written.add(units.bytes(nanos));
            written.add(units.large((double) nanos));
            written.add(units.millis(nanos / 1e6));
            written.add(units.rate(nanos / 1e6));
            written.add(units.euros(nanos / 1000));
            written.add(units.percent(nanos / 1e13));
            written.add(texts.of("transport.events", nanos));
            for (Ruler.Tick tick : Ruler.of(TimeWindow.of(0, nanos, 900), 0, units).ticks()) {
                written.add(tick.label());
            }
        }

        assertThat(ShippedFont.missingInTexts(String.join("", written)))
                .as("%s: %s", person, written)
                .isEmpty();
        for (long nanos : NANOS) {
            assertThat(ShippedFont.CODE.missing(units.instant(nanos) + units.fineInstant(nanos)))
                    .isEmpty();
        }
    }
}
