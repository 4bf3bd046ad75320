package brigade.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lesson.LessonRun.State;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

class LessonRunTest {

    private static final long SECOND = 1_000_000_000;

    private final FakeHost host = new FakeHost();
    private LessonRun run;

    @BeforeEach
    void begin() throws IOException {
        byte[] text = LessonReaderTest.GOOD.getBytes(StandardCharsets.UTF_8);
        Lesson lesson =
                new LessonReader(List.of(FakeHost.WORDS))
                        .read("small.lesson", new ByteArrayInputStream(text));
        run = new LessonRun(lesson, host);
        run.next();
    }

    @Test
    void asksFirstThenWaitsThenTellsWhatWasMeasured() {
        assertThat(run.state()).isEqualTo(State.ASKS);
        assertThat(host.orders).as("the stage, and nothing on it").hasSize(2);
        host.now = 5 * SECOND;
        run.answer("few");
        assertThat(run.state()).isEqualTo(State.GOES_ON);
        assertThat(host.orders).as("all of it").hasSize(5);

        host.now = 8 * SECOND;
        host.figures.put("served", 4.0);
        run.look();
        assertThat(run.missing()).extracting(Condition::figure).containsExactly("busy");
        host.figures.put("busy", 20.0);
        run.look();

        assertThat(run.state()).isEqualTo(State.REACHED);
        StepResult result = run.result().orElseThrow();
        assertThat(result.reached()).isTrue();
        assertThat(result.lasted()).isEqualTo(Duration.ofSeconds(3));
        assertThat(result.said()).contains("few");
        assertThat(result.figures()).containsEntry("served", 4.0).containsEntry("busy", 20.0);
        AnswerText answers =
                new AnswerText(FakeHost.WORDS, (value, unit, locale) -> unit + " " + (int) value);
        LessonText answer = run.step().orElseThrow().says().answer().orElseThrow();
        assertThat(answers.fill(answer, Locale.GERMAN, result.figures()::get))
                .isEqualTo("COUNT 4 wurden bedient.");
    }

    @Test
    void aStepThatTakesTooLongSaysSoAndCanBePushed() {
        run.answer(null);
        host.now = 21 * SECOND;
        run.look();
        assertThat(run.state()).isEqualTo(State.LATE);
        assertThat(run.result().orElseThrow().reached()).isFalse();

        run.push();
        assertThat(host.orders.getLast()).isEqualTo(new StageOrder.Act("crowd", 5));
        host.figures.put("served", 9.0);
        host.figures.put("busy", 1.0);
        run.look();
        assertThat(run.state()).isEqualTo(State.REACHED);
        assertThat(run.result().orElseThrow().reached()).isTrue();
    }

    @Test
    void goesOnBackAndOver() {
        run.skip();
        assertThat(run.step().orElseThrow().id()).isEqualTo("last");
        assertThat(run.state()).isEqualTo(State.REACHED);
        run.back();
        assertThat(run.state()).isEqualTo(State.ASKS);
        run.goTo("last");
        run.next();
        assertThat(run.state()).isEqualTo(State.OVER);
        assertThat(run.step()).isEmpty();
        run.goTo("one");
        assertThat(run.step().orElseThrow().id()).isEqualTo("first");
    }

    @Test
    void puttingItBackTurnsTheKnobsAgain() {
        run.answer("many");
        int before = host.orders.size();
        run.stage();
        assertThat(host.orders).hasSize(before + 3);
    }
}
