package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

class FailureWordsTest {

    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final FailureWords words =
            new FailureWords(recorder.trace(), new Texts(Locale.ENGLISH));

    @Test
    void theMostFrequentReasonComesFirst() {
        int client = recorder.label("client gone");
        int database = recorder.label("database closed");
        assertThat(words.counts(Map.of(client, 1L, database, 1200L)))
                .isEqualTo("database closed 1,200, client gone 1");
    }

    @Test
    void aReasonThatHasNoWordsIsNamedAsTheTraceNamesIt() {
        int other = recorder.label("struck by lightning");
        assertThat(words.why(other)).isEqualTo("struck by lightning");
        assertThat(words.counts(Map.of(other, 2L))).isEqualTo("struck by lightning 2");
    }

    @Test
    void tracesWithoutReasonsTellOfAnException() {
        assertThat(words.why(0)).isEqualTo("a step threw an exception");
    }
}
