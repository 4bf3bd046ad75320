package brigade.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.lesson.LessonText;
import brigade.lesson.Question.Choice;
import brigade.ui.lesson.AnswerAxis.Stretch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was predicted and what was measured stand where they belong. */
class AnswerAxisTest {

    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final double ALL = Double.POSITIVE_INFINITY;

    /** None, about 3, about 10, 20 or more. */
    private static final List<Choice> CHOICES =
            List.of(choice(NONE, 1), choice(1, 6), choice(6, 20), choice(20, ALL));

    private static Choice choice(double least, double below) {
        return new Choice(new LessonText(Map.of("en", "some")), least, below);
    }

    private static AnswerAxis axis(int said, double measured) {
        return AnswerAxis.ofChoices(CHOICES, said, measured, value -> "" + (int) value);
    }

    @Test
    void eachChoiceHasAsMuchRoom() {
        assertThat(axis(2, 8).ticks())
                .containsExactly(
                        new AnswerAxis.Tick(0.25, "1"),
                        new AnswerAxis.Tick(0.5, "6"),
                        new AnswerAxis.Tick(0.75, "20"));
        assertThat(axis(2, 8).said()).contains(new Stretch(0.5, 0.75));
        assertThat(axis(0, 8).said()).contains(new Stretch(0, 0.25));
        assertThat(axis(3, 8).said()).contains(new Stretch(0.75, 1));
        assertThat(axis(-1, 8).said()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.25", "1, 0.25, 0.5", "5.9, 0.25, 0.5", "6, 0.5, 0.75", "20, 0.75, 1"})
    void aFigureStandsInTheRoomOfItsChoice(double measured, double from, double to) {
        assertThat(axis(1, measured).measured()).isGreaterThanOrEqualTo(from).isLessThan(to);
    }

    @Test
    void moreIsFartherToTheRightAndNeverBeyondTheEnd() {
        double before = -1;
        for (double each : new double[] {0, 0.5, 1, 2, 5, 6, 19, 20, 21, 400, 1e12}) {
            double place = axis(1, each).measured();
            assertThat(place).as("%s", each).isGreaterThan(before).isLessThanOrEqualTo(1);
            before = place;
        }
    }

    @Test
    void anEstimateTenTimesTooLowIsAsFarAwayAsOneTenTimesTooHigh() {
        AnswerAxis low = AnswerAxis.ofEstimate(10, 100);
        AnswerAxis high = AnswerAxis.ofEstimate(1000, 100);

        assertThat(low.measured() - low.said().orElseThrow().from())
                .isCloseTo(high.said().orElseThrow().from() - high.measured(), within(1e-9));
        assertThat(AnswerAxis.ofEstimate(0, 8).said()).contains(new Stretch(0, 0));
        assertThat(AnswerAxis.ofEstimate(0, 0).measured()).isZero();
    }
}
