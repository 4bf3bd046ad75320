package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.lab.wire.Schedule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

class ScheduleTest {
    @RegisterExtension static final WarmLab LAB = new WarmLab();
    private static final LabProgram TWO =
            WarmLab.threads("static int x;", "System.out.println(x);", "x++;", "x++;");

    @ParameterizedTest
    @ValueSource(strings = {"lost-update:ABBA", "ABBA", "a/b:MA2bB", "polite:A(ABAB)", ""})
    void isReadAndWritten(String text) {
        assertThat(Schedule.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    lost-update:AB-A | '-' is no step
                    AB A             | ' ' is no step
                    A(B              | one parenthesis lacks the other
                    A0               | '0' is no step
                    """)
    void whatIsNoneIsTold(String text, String why) {
        assertThatThrownBy(() -> Schedule.of(text)).hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AAABB | step 3 of this schedule does not fit: A has ended; B could
                    AC    | step 2 of this schedule does not fit: there is no thread C then; A or B could
                    AABBA | step 5 of this schedule does not fit: A has ended; the run is over by then
                    AbB   | step 2 of this schedule does not fit: there is no step b; A or B could
                    A(BA) | the steps in parentheses do not lead back to where they begin
                    """)
    void whatDoesNotFitIsTold(String schedule, String why) {
        assertThatThrownBy(() -> LAB.client().run(TWO, schedule))
                .isInstanceOf(LabException.class)
                .hasMessage(why);
    }

    @Test
    void whoWaitsIsTold() {
        LabProgram program =
                WarmLab.threads(
                        "static final Object till = 1 + \"\";",
                        "",
                        "synchronized (till) {}",
                        "synchronized (till) {}");
        assertThatThrownBy(() -> LAB.client().run(program, "AB"))
                .hasMessage(
                        "step 2 of this schedule does not fit: B waits for till, which A holds;"
                                + " A could");
    }

    @Test
    void decidesTheOutcome() throws IOException {
        assertThat(LAB.client().run(TWO, "ABBA").outcomes())
                .containsExactly(new Measured.Count(OutcomeKind.PRINTS, "1", 1));
        assertThat(LAB.client().run(TWO, "AABB").outcomes())
                .containsExactly(new Measured.Count(OutcomeKind.PRINTS, "2", 1));
    }

    @Test
    void givesTheSameRunAThousandTimes() throws IOException {
        String loop = "for (int i = 0; i < 3; i++) { synchronized (l) { x++; l.notifyAll(); } }";
        LabProgram program =
                WarmLab.threads(
                        "static final Object l = 1 + \"\"; static int x;",
                        "System.out.println(x + \" \" + new Object().hashCode() % 1);",
                        loop,
                        loop);
        assertThat(LAB.client().replay(program, "A", 1_000).number("same")).isEqualTo(1_000);
    }

    @Test
    void whoIsNotifiedIsChosen() throws IOException {
        LabProgram program =
                WarmLab.threads(
                        "static final Object o = 1 + \"\"; static int n;",
                        "",
                        "synchronized (o) { n++; o.wait(); } System.out.print(\"a\");"
                                + " System.exit(0);",
                        "synchronized (o) { n++; o.wait(); } System.out.print(\"b\");"
                                + " System.exit(0);",
                        "synchronized (o) { if (n == 2) o.notify(); }");
        Explored all = LAB.explore(program);
        assertThat(all.outcomes().stream().filter(it -> it.kind() == OutcomeKind.PRINTS))
                .extracting(Explored.Result::text)
                .containsExactly("a", "b");
        assertThat(all.outcomes().stream().map(Explored.Result::schedule))
                .anyMatch(it -> it.contains("C1"))
                .anyMatch(it -> it.contains("C2"));
    }
}
