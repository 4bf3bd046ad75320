package brigade.ui.lab.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class InsightTest {

    private static LabThreadState thread(String letter, String action) {
        return new LabThreadState(
                letter,
                letter.equals("A") ? "ada" : "ben",
                action,
                new LabThreadState.Target("coins", "1", 7, "tip"),
                true,
                "",
                List.of());
    }

    private static LabMoment.MadeStep step(String letter, String action) {
        return new LabMoment.MadeStep(letter, letter, action, "coins", "0", 7);
    }

    private static LabMoment at(
            List<LabMoment.MadeStep> steps, LabThreadState one, LabThreadState other) {
        return new LabMoment(
                steps,
                List.of(one, other),
                List.of(),
                List.of(),
                List.of("A", "B"),
                "",
                Optional.empty());
    }

    @Test
    void bothHaveReadWhatBothWillWrite() {
        assertThat(
                        Insight.of(
                                at(
                                        List.of(step("A", "READ"), step("B", "READ")),
                                        thread("A", "WRITE"),
                                        thread("B", "WRITE"))))
                .contains(
                        new Insight(
                                Insight.Kind.BOTH_HAVE_READ, "coins", "0", List.of("ada", "ben")));
    }

    @Test
    void whatWasReadIsNoLongerThere() {
        assertThat(
                        Insight.of(
                                at(
                                        List.of(
                                                step("A", "READ"),
                                                step("B", "READ"),
                                                step("B", "WRITE")),
                                        thread("A", "WRITE"),
                                        thread("B", ""))))
                .contains(new Insight(Insight.Kind.STALE, "coins", "0", List.of("ada", "ben")));
    }

    @Test
    void oneAfterTheOtherIsNothingToWorryAbout() {
        assertThat(
                        Insight.of(
                                at(
                                        List.of(step("A", "READ")),
                                        thread("A", "WRITE"),
                                        thread("B", "READ"))))
                .isEmpty();
        assertThat(
                        Insight.of(
                                at(
                                        List.of(step("B", "WRITE"), step("A", "READ")),
                                        thread("A", "WRITE"),
                                        thread("B", ""))))
                .isEmpty();
    }
}
