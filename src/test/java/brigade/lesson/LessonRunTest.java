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
        run.answer(choice(0));
        assertThat(run.state()).isEqualTo(State.GOES_ON);
        assertThat(host.orders).as("all of it").hasSize(5);

        host.now = 8 * SECOND;
        host.figures.put("served", 4.0);
        run.look();
        assertThat(run.missing()).extracting(it -> it.condition().figure()).containsExactly("busy");
        host.figures.put("busy", 20.0);
        run.look();

        assertThat(run.state()).isEqualTo(State.REACHED);
        StepResult result = run.result().orElseThrow();
        assertThat(result.reached()).isTrue();
        assertThat(result.lasted()).isEqualTo(Duration.ofSeconds(3));
        assertThat(result.expected()).contains(choice(0));
        assertThat(result.figures()).containsEntry("served", 4.0).containsEntry("busy", 20.0);
        LessonPhrases phrases = phrases(Locale.GERMAN);
        LessonStep step = run.step().orElseThrow();
        assertThat(phrases.answer(step, result)).isEqualTo("4 COUNT wurden bedient.");
        assertThat(phrases.outcome(step, result))
                .isEqualTo("Du sagtest: wenige. Es kam anders: 4 COUNT.");
    }

    private Guess choice(int place) {
        return new Guess.Chosen(
                run.lesson()
                        .steps()
                        .toList()
                        .getFirst()
                        .question()
                        .orElseThrow()
                        .choices()
                        .get(place));
    }

    private static LessonPhrases phrases(Locale locale) {
        return new LessonPhrases(
                FakeHost.WORDS, (value, unit) -> (long) value + " " + unit, locale);
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
        run.next();
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
        run.answer(choice(1));
        int before = host.orders.size();
        run.stage();
        assertThat(host.orders).hasSize(before + 3);
    }

    @Test
    void whoComesToAStepFromElsewhereFindsTheKnobsAsTheStepsBeforeLeftThem() throws IOException {
        String text =
                LessonReaderTest.GOOD
                        + """
                                set: {cooks: 4}
                                do: {crowd: 1}
                              - id: more
                                title: More
                                text: Another model.
                                set: {model: pool}
                        """;
        Lesson lesson =
                new LessonReader(List.of(FakeHost.WORDS))
                        .read(
                                "small.lesson",
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        LessonRun later = new LessonRun(lesson, host);
        host.orders.clear();
        later.goTo("last");
        assertThat(host.orders)
                .as("as somebody who goes on after a restart")
                .containsExactly(
                        new StageOrder.Turn("model", "single"),
                        new StageOrder.Turn("cooks", "4"),
                        new StageOrder.Act("crowd", 1));

        later.next();
        host.orders.clear();
        later.back();
        assertThat(host.orders).contains(new StageOrder.Turn("model", "single"));
        assertThat(later.staged()).isTrue();
    }

    @Test
    void whoIsAskedSeesTheStageAgainButNothingHappensOnIt() {
        run.stage();
        assertThat(host.orders).hasSize(4).doesNotHaveAnyElementsOfTypes(StageOrder.Act.class);
    }

    @Test
    void whatIsSkippedIsToldAsItStands() {
        host.figures.put("served", 1.0);
        run.answer(null);
        run.next();

        StepResult skipped = run.results().getFirst();
        assertThat(skipped.reached()).isFalse();
        assertThat(skipped.figures()).containsEntry("served", 1.0);
        run.next();
        assertThat(run.results()).extracting(StepResult::step).containsExactly("first", "last");
        assertThat(run.results().getLast().reached()).as("nothing was waited for").isTrue();
    }

    @Test
    void whatWasRecordedJustThenIsInTheFiguresSoon() {
        run.answer(choice(0));
        host.now = 3 * SECOND;
        host.figures.put("served", 4.0);
        host.figures.put("busy", 20.0);
        run.look();
        host.now = 9 * SECOND;
        host.figures.put("served", 5.0); // two ended at once, and one was taken in later
        run.look();
        host.figures.put("served", 6.0);
        run.look();

        StepResult result = run.result().orElseThrow();
        assertThat(result.to()).isEqualTo(3 * SECOND);
        assertThat(result.figures()).containsEntry("served", 5.0);
    }

    @Test
    void whoComesBackKeepsWhatWasMeasured() {
        run.answer(choice(1));
        host.figures.put("served", 4.0);
        host.figures.put("busy", 20.0);
        run.look();
        run.next();
        run.back();
        assertThat(run.result()).as("of this time nothing yet").isEmpty();
        run.next();

        StepResult first = run.results().getFirst();
        assertThat(first.reached()).isTrue();
        assertThat(first.expected()).contains(choice(1));
    }

    @Test
    void whatIsWaitedForIsToldInWords() {
        host.figures.put("served", 1.0);
        run.answer(null);

        assertThat(phrases(Locale.ENGLISH).progress(run.missing()))
                .isEqualTo(
                        "3 COUNT served: 1 COUNT so far, and at most 50 PERCENT busy: not measured"
                                + " yet");
    }
}
