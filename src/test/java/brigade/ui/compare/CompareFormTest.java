package brigade.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.compare.CompareSpec;
import brigade.restaurant.Mix;
import brigade.server.Model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

class CompareFormTest {
    private static final List<Model> POOL = List.of(Model.THREAD_POOL);

    @Test
    void becomesWhatIsCompared() {
        CompareSpec spec =
                new CompareForm(POOL, Mix.UPLOAD_DAY, " 1.250,5 ", "2,5", true, true, Locale.GERMAN)
                        .spec();
        assertThat(spec.customersPerSecond()).isEqualTo(1_250.5);
        assertThat(spec.times().measured()).isEqualTo(Duration.ofMillis(2_500));
        assertThat(spec.mix()).isEqualTo(Mix.UPLOAD_DAY);
        assertThat(spec.models()).isEqualTo(POOL);
        assertThat(spec.sweep()).isTrue();
        assertThat(spec.heavyOnLoop()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 5, NOTHING",
        "0.1, 3600, NOTHING",
        "0, 5, CUSTOMERS",
        "many, 5, CUSTOMERS",
        "60 or so, 5, CUSTOMERS",
        "'', 5, CUSTOMERS",
        "60, 0.4, SECONDS",
        "60, 3601, SECONDS"
    })
    void saysWhatIsWrong(String customers, String seconds, CompareForm.Wrong wrong) {
        CompareForm form =
                new CompareForm(
                        POOL, Mix.LUNCH_RUSH, customers, seconds, false, false, Locale.ENGLISH);
        assertThat(form.wrong()).isEqualTo(wrong);
    }

    @Test
    void wantsAModel() {
        CompareForm form =
                new CompareForm(List.of(), Mix.LUNCH_RUSH, "60", "5", false, false, Locale.ENGLISH);
        assertThat(form.wrong()).isEqualTo(CompareForm.Wrong.NO_MODEL);
    }
}
