package brigade.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class LessonReaderTest {

    static final String GOOD =
            """
            lesson: small
            about: kitchen
            title: {en: A small one, de: Eine kleine}
            chapters:
              - id: one
                title: {en: One, de: Eins}
                notes:
                  aim: that it works
                  minutes: 2
                  misconception: that it does not
                  ask: Why?
                  next: another
                steps:
                  - id: first
                    title: {en: First, de: Erstens}
                    text: {en: Look at the door., de: Sieh zur Tür.}
                    look: door
                    set: {model: single, cooks: 2}
                    do: {crowd: 3}
                    ask:
                      text: {en: How many?, de: Wie viele?}
                      figure: served
                      choices:
                        - {text: {en: few, de: wenige}, below: 3}
                        - {text: {en: many, de: viele}, from: 3}
                    until: [served >= 3, busy <= 50]
                    within: 20 s
                    push:
                      label: {en: More guests, de: Mehr Gäste}
                      do: {crowd: 5}
                    answer: {en: "{served} were served.", de: "{served} wurden bedient."}
                  - id: last
                    title: Last
                    text: That is all.
            """;

    private final LessonReader reader = new LessonReader(List.of(FakeHost.WORDS));

    private Lesson read(String text) throws IOException {
        return reader.read(
                "small.lesson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void allThatALessonSaysIsRead() throws IOException {
        Lesson lesson = read(GOOD);

        assertThat(lesson.id()).isEqualTo("small");
        assertThat(lesson.measures()).isTrue();
        assertThat(lesson.title().in(Locale.GERMAN)).isEqualTo("Eine kleine");
        assertThat(lesson.title().in(Locale.FRENCH)).isEqualTo("A small one");
        Chapter chapter = lesson.chapters().getFirst();
        assertThat(chapter.notes().orElseThrow().minutes()).isEqualTo(2);
        LessonStep step = chapter.steps().getFirst();
        assertThat(step.look()).containsExactly("door");
        assertThat(step.stage())
                .containsExactly(
                        new StageOrder.Turn("model", "single"),
                        new StageOrder.Turn("cooks", "2"),
                        new StageOrder.Act("crowd", 3));
        assertThat(step.end().until())
                .extracting(Condition::toString)
                .containsExactly("served >= 3", "busy <= 50");
        assertThat(step.end().within()).isEqualTo(Duration.ofSeconds(20));
        assertThat(step.end().push().orElseThrow().orders())
                .containsExactly(new StageOrder.Act("crowd", 5));
        Question question = step.question().orElseThrow();
        assertThat(question.right(2).orElseThrow().text().in(Locale.ENGLISH)).isEqualTo("few");
        assertThat(question.right(3).orElseThrow().text().in(Locale.ENGLISH)).isEqualTo("many");
        assertThat(chapter.steps().getLast().end().until()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cooks: 2            | chefs: 2            | line 18: there is no knob 'chefs'; there are cooks, model
                    cooks: 2            | cooks: 99           | line 18: 99 is not allowed here: from 1 to 32
                    model: single       | model: triple       | line 18: there is no value of 'model' 'triple'; there are pool, single
                    look: door          | look: roof          | line 17: there is no part of the page 'roof'; there are door, till
                    do: {crowd: 3}      | do: {fire: 1}       | line 19: there is no act 'fire'; there are crowd
                    served >= 3         | eaten >= 3          | line 26: there is no figure 'eaten'; there are busy, longest, served
                    served >= 3         | served = 3          | line 26: 'served = 3' is no condition; write it as 'served >= 3'
                    served >= 3         | served < 0          | line 26: 'served < 0' can never hold
                    busy <= 50          | busy > 100          | line 26: 'busy > 100' can never hold
                    busy <= 50          | served < 3          | line 26: 'served < 3' can never hold
                    within: 20 s        | within: soon        | line 27: 'soon' is no time; write it as '30 s'
                    {served} were       | {last.served} were  | line 31: there is no earlier step 'last'; there are none
                    {served} were       | {first.served} were | line 31: there is no earlier step 'first'; there are none
                    {served} were       | {eaten} were        | line 31: there is no figure 'eaten'; there are busy, longest, served
                    id: last            | id: first           | line 32: two have the name 'first'
                    text: That is all.  | txt: That is all.   | line 34: there is no field 'txt'; there are answer, ask, code, do, expect, id, look, push, set, text, title, until, within
                    title: Last         | title: ''           | line 33: a text is missing here
                    title: Last         | title: {}           | line 33: a text is missing here
                    text: That is all.  | look: door          | line 32: the field 'text' is missing here
                    about: kitchen      | about: moon         | line 2: there is no subject 'moon'; there are kitchen
                    """)
    void whatIsWrongIsToldWithItsLine(String right, String wrong, String message) {
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() ->
                        read(
                                GOOD.replaceFirst(
                                        java.util.regex.Pattern.quote(right),
                                        java.util.regex.Matcher.quoteReplacement(wrong))))
                .isInstanceOf(LessonException.class)
                .hasMessage("small.lesson, " + message);
    }

    @Test
    void aStepWithTooManyWordsIsTold() {
        String many = "word ".repeat(41).strip();
        assertThatThrownBy(() -> read(GOOD.replace("text: That is all.", "text: " + many)))
                .hasMessage("small.lesson, line 34: has 41 words; a step has at most 40");
    }

    @Test
    void whatIsNoLessonIsOneLine() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("this is no lesson");
        assertThatThrownBy(() -> read("- a\n- b\n")).hasMessageContaining("this is no lesson");
        assertThatThrownBy(() -> read("a: [1, 2\nb: 3\n"))
                .hasMessageMatching("small\\.lesson, line \\d: [^\n]+");
        assertThatThrownBy(() -> read("x".repeat(2 << 20)))
                .hasMessage("small.lesson, line 1: a lesson has at most 1 MB, this file is larger");
        assertThatThrownBy(() -> read("x\n".repeat(10 << 20)))
                .hasMessage(
                        "small.lesson, line 524289: a lesson has at most 1 MB, this file is"
                                + " larger");
        assertThatThrownBy(() ->
                        reader.read(
                                "picture.lesson",
                                new ByteArrayInputStream(
                                        new byte[] {'a', '\n', (byte) 0x89, 'P', 'N'})))
                .hasMessage("picture.lesson, line 2: this is no text in UTF-8, as lessons are");
        assertThatThrownBy(() ->
                        reader.read(
                                "cut.lesson",
                                new ByteArrayInputStream(
                                        new byte[] {'a', '\n', '\n', (byte) 0xC3})))
                .hasMessage("cut.lesson, line 3: this is no text in UTF-8, as lessons are");
        assertThatThrownBy(() -> read("\u0000\u0001")).isInstanceOf(LessonException.class);
    }

    @Test
    void anAnswerTellsFiguresOfEarlierSteps() throws IOException {
        String later = "text: That is all.\n        answer: \"{first.longest} and {busy}\"\n";

        Lesson lesson = read(GOOD.replace("text: That is all.\n", later));

        FakeHost host = new FakeHost();
        host.figures.put("longest", 7.0);
        host.figures.put("busy", 1.0);
        LessonRun run = new LessonRun(lesson, host);
        run.next();
        run.next();
        host.figures.put("longest", 8.0);
        run.look();
        assertThat(run.result().orElseThrow().figures())
                .containsExactly(Map.entry("first.longest", 7.0), Map.entry("busy", 1.0));
    }
}
