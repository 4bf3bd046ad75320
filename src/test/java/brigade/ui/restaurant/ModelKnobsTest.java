package brigade.ui.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Model;
import brigade.ui.page.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

class ModelKnobsTest {

    @ParameterizedTest
    @EnumSource
    void eachModelHasADoorAndWordsInBothLanguages(Model model) {
        assertThat(ModelKnobs.of(model)).contains(Knob.DOOR);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            Texts texts = new Texts(locale);
            assertThat(ModelFace.name(model, texts)).contains(ModelFace.term(model, texts));
            assertThat(ModelFace.what(model, texts)).endsWith(".");
        }
    }

    @Test
    void onlyKnobsThatAModelHeedsAreShown() {
        assertThat(ModelKnobs.of(Model.PROCESS_PER_REQUEST))
                .contains(Knob.PROCESSES)
                .doesNotContain(Knob.PANS, Knob.COOKS);
        assertThat(ModelKnobs.of(Model.VIRTUAL_THREADS)).contains(Knob.CROWD);
        assertThat(ModelKnobs.of(Model.THREAD_POOL)).doesNotContain(Knob.CROWD, Knob.PROCESSES);
    }
}
