package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.observe.thread.JvmVocabulary;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.ui.page.Texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class BarWordsTest {

    @ParameterizedTest
    @CsvSource({
        "DOOR_AND_PASS, waits at the door and the pass",
        "RAIL, waits for a ticket",
        "CHOP, chops"
    })
    void aTermIsNamedByTheTextOfItsKey(RestaurantTerm term, String word) {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Texts texts = new Texts(Locale.ENGLISH);
        BarWords words = new BarWords(recorder.trace(), texts, true);

        assertThat(words.word(recorder.label(term))).isEqualTo(word);
        assertThat(texts.of(term.key())).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"en, blocked: Stock", "de, blockiert: Stock"})
    void whatIsWaitedForKeepsItsName(String language, String word) {
        Recorder recorder = Recorder.ofPast(1 << 20, JvmVocabulary.ALL);
        BarWords words = new BarWords(recorder.trace(), new Texts(Locale.of(language)), true);

        assertThat(words.word(recorder.label("blocked: Stock"))).isEqualTo(word);
    }
}
