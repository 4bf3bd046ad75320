package brigade.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

class LessonPhrasesTest {

    private static final LessonText SAYS = text("Look.");

    private static LessonText text(String english) {
        return new LessonText(Map.of("en", english));
    }

    private static LessonPhrases phrases(Locale locale) {
        return new LessonPhrases(FakeHost.WORDS, (value, _) -> (long) value + " u", locale);
    }

    private static LessonStep estimating(String figure) {
        return new LessonStep(
                "one",
                new LessonStep.Says(SAYS, SAYS, Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                Optional.of(new Question(SAYS, figure, List.of())),
                new LessonStep.End(List.of(), Duration.ZERO, Optional.empty(), List.of()));
    }

    private static StepResult measured(String figure, double value, double said) {
        return new StepResult(
                "one",
                true,
                Duration.ZERO,
                Optional.of(new Guess.Estimated(said)),
                0,
                0,
                Map.of(figure, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    longest | 100  | 6100 | You said 100 u, measured 6100 u: 61 times as long.
                    served  | 4    | 10   | You said 4 u, measured 10 u: 2.5 times as much.
                    longest | 6100 | 100  | You said 6100 u, measured 100 u: you estimated 61 times too much.
                    longest | 100  | 140  | You said 100 u, measured 140 u: well estimated.
                    served  | 0    | 0    | You said 0 u, measured 0 u: well estimated.
                    served  | 0    | 7    | You said 0 u, measured 7 u.
                    served  | 7    | 0    | You said 7 u, measured 0 u.
                    served  | 7    | NaN  | You said: 7 u.
                    """)
    void anEstimateIsToldHowFarItWasOff(String figure, double said, double is, String told) {
        assertThat(phrases(Locale.ENGLISH).outcome(estimating(figure), measured(figure, is, said)))
                .isEqualTo(told);
    }

    @Test
    void factorsAreWrittenAsTheLanguageDoes() {
        assertThat(phrases(Locale.GERMAN).outcome(estimating("served"), measured("served", 10, 4)))
                .isEqualTo("Du sagtest 4 u, gemessen 10 u: 2,5-mal so viel.");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(bundle(Locale.GERMAN).keySet()).isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("brigade.lesson.phrases", locale);
    }
}
