package brigade.ui.backroom;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class SumWordsTest {
    private final SumWords words =
            new SumWords(new Texts(Locale.ENGLISH), new Units(Locale.ENGLISH));

    @Test
    void beforeTheFirstSumThereIsNone() {
        assertThat(words.title(SumFacts.NONE, false)).isEqualTo("no sum yet");
        assertThat(words.figures(SumFacts.NONE, null)).isEmpty();
    }

    @Test
    void aSumThatHasEndedIsCalledStopped() {
        SumFacts ended = new SumFacts(10, 1, new SumFacts.Round(0, 0, 0), 45, 0, 0);

        assertThat(words.title(ended, false)).isEqualTo("sum of 0 … 9");
        assertThat(words.partial(ended, false)).isEqualTo("= 45");
        assertThat(words.figures(ended, null)).isEqualTo("stopped");
    }
}
