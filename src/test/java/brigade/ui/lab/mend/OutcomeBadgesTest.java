package brigade.ui.lab.mend;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.Explored;
import brigade.lab.LabLesson.Foreseen;
import brigade.lab.LabLesson.Occurs;
import brigade.lab.LabOutcome;
import brigade.lab.Measured;
import brigade.lab.OutcomeKind;
import brigade.lesson.LessonText;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class OutcomeBadgesTest {
    private static final LessonText SEEN = new LessonText(Map.of("en", "on ARM"));

    private static Foreseen foreseen(String text, Occurs occurs, boolean elsewhere) {
        return new Foreseen(
                new LabOutcome(OutcomeKind.PRINTS, text),
                occurs,
                elsewhere ? Optional.of(SEEN) : Optional.empty());
    }

    private static Explored explored(String... texts) {
        return new Explored(
                true,
                new Explored.Size(3, BigInteger.TWO, 2, 2, 2),
                new Explored.Doubts("A writes a", "", "", List.of()),
                List.of(texts).stream()
                        .map(it ->
                                new Explored.Result(
                                        OutcomeKind.PRINTS, it, false, BigInteger.ONE, "", "AB"))
                        .toList(),
                0);
    }

    private static OutcomeBadges of(String text, List<OutcomeBadges> rows) {
        return rows.stream()
                .filter(it -> it.outcome().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSeenStaysApartFromWhatIsAllowed() {
        List<OutcomeBadges> rows =
                OutcomeBadges.of(
                        explored("0 1"),
                        new Measured(
                                10,
                                List.of(new Measured.Count(OutcomeKind.PRINTS, "0 1", 10)),
                                Map.of()),
                        List.of(
                                foreseen("0 1", Occurs.STEPPED, false),
                                foreseen("0 0", Occurs.REORDERED, true),
                                foreseen("2 2", Occurs.NEVER, false)));
        assertThat(rows).hasSize(3);
        assertThat(of("0 1", rows).here()).isEqualTo(10);
        assertThat(of("0 1", rows).stepped()).isTrue();
        OutcomeBadges reordered = of("0 0", rows);
        assertThat(reordered.here()).isZero();
        assertThat(reordered.stepped()).isFalse();
        assertThat(reordered.allowed()).isTrue();
        assertThat(reordered.elsewhere()).contains(SEEN);
        assertThat(of("2 2", rows).allowed()).isFalse();
    }

    @Test
    void ofAVariantNothingIsForeseen() {
        List<OutcomeBadges> rows =
                OutcomeBadges.of(
                        explored("0 1"),
                        new Measured(
                                1,
                                List.of(new Measured.Count(OutcomeKind.PRINTS, "0 0", 1)),
                                Map.of()),
                        List.of());
        assertThat(rows).extracting(it -> it.outcome().text()).containsExactly("0 1", "0 0");
        assertThat(of("0 0", rows).allowed()).isFalse();
    }
}
