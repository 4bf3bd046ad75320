package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.lesson.LessonException;
import brigade.lesson.LessonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lessons of the labs are whole, in both languages, and about the programs they are about. */
class LabLessonsTest {
    /** Names of the language and of the library are the same in both. */
    private static final int WORDS_OF_CODE = 2;

    static List<Lab> labs() {
        return Labs.shipped().all();
    }

    static Stream<LessonText> texts(Lab lab) {
        LabLesson lesson = lab.lesson();
        return Stream.of(
                        Stream.of(
                                lesson.subject().title(),
                                lesson.subject().chapter(),
                                lesson.prediction().belief(),
                                lesson.prediction().question(),
                                lesson.goal().text(),
                                lesson.explanation(),
                                lesson.next()),
                        lesson.goal().hints().stream(),
                        lesson.prediction().foreseen().stream()
                                .flatMap(it -> it.elsewhere().stream()),
                        lab.variants().stream().flatMap(it -> Stream.of(it.chip(), it.why())))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void areWholeInBothLanguages(Lab lab) {
        assertThat(texts(lab))
                .allSatisfy(text -> {
                    assertThat(text.byLanguage()).containsOnlyKeys("de", "en");
                    String english = text.in(Locale.ENGLISH);
                    if (english.split(" ").length > WORDS_OF_CODE) {
                        assertThat(text.in(Locale.GERMAN)).isNotEqualTo(english);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("labs")
    void sayEachThingOnce(Lab lab) {
        List<String> chips =
                lab.variants().stream().map(it -> it.chip().in(Locale.ENGLISH)).toList();
        assertThat(chips).doesNotHaveDuplicates();
        assertThat(lab.variants().stream().map(Lab.Variant::id)).doesNotHaveDuplicates();
        assertThat(lab.variants().getFirst().kind()).isEqualTo(Lab.Kind.BROKEN);
        assertThat(lab.variants().stream().map(Lab.Variant::kind))
                .contains(Lab.Kind.MENDED, Lab.Kind.DISTRACTOR);
    }

    /** Else there would be nothing to predict. */
    @ParameterizedTest
    @MethodSource("labs")
    void offerWhatNeverComesAsWell(Lab lab) {
        assertThat(lab.lesson().prediction().foreseen())
                .anyMatch(it -> it.occurs() == LabLesson.Occurs.NEVER)
                .anyMatch(it -> it.occurs() == LabLesson.Occurs.STEPPED);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void guardFieldsThatThereAre(Lab lab) throws IOException {
        for (Lab.Variant each : lab.variants()) {
            String source = Labs.shipped().source(lab, each);
            for (Lab.LockGuard guard : each.guards()) {
                assertThat(isField(guard.field(), source)).as("%s", guard).isTrue();
                assertThat(isLock(guard.lock(), source)).as("%s", guard).isTrue();
            }
        }
    }

    private static boolean isField(String name, String source) {
        return Pattern.compile(
                        "(?m)^ +(?:(?:static|final|volatile|private) )*[\\w<>, \\[\\]]+ "
                                + Pattern.quote(name)
                                + "(?: =.*)?;")
                .matcher(source)
                .find();
    }

    private static boolean isLock(String name, String source) {
        if (name.equals("this")) {
            return source.contains("synchronized");
        }
        return name.endsWith(".class")
                ? source.contains("class " + name.replace(".class", " "))
                : isField(name, source);
    }

    @Test
    void everyLabThatIsListedHasItsPrograms() {
        Set<String> ids = new HashSet<>();
        for (Lab each : labs()) {
            assertThat(ids.add(each.id())).as(each.id()).isTrue();
        }
    }

    static Stream<Map.Entry<String, String>> mistakes() {
        return Map.of(
                "level: 1",
                "level: 9|line 5: 9 is not allowed here: from 1 to 3",
                "kind: mended",
                "kind: good|there is no such word here 'good'; there are broken,"
                        + " distractor, mended",
                "reach: {prints: \"1\"}",
                "reach: {prints: \"7\"}|this is none of the outcomes that steps can reach",
                "belief:",
                "believe:|there is no field 'believe'",
                "{prints: \"0\", occurs: never}",
                "{prints: \"1\"}|this outcome stands here twice",
                "belief: {en: \"coins++ is one step.\"",
                "belief: {en: \"\"|a text is missing here")
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsLine(Map.Entry<String, String> mistake) throws IOException {
        String text = text("lost-update");
        String[] wrong = mistake.getValue().split("\\|", -1);
        assertThat(text).contains(mistake.getKey());
        assertThatThrownBy(() ->
                        LabReader.read(
                                "lost-update.yaml",
                                text.replace(mistake.getKey(), wrong[0]),
                                labs().getFirst().lesson().subject().chapter()))
                .isInstanceOf(LessonException.class)
                .hasMessageStartingWith("lost-update.yaml, line ")
                .hasMessageContaining(wrong[1]);
    }

    private static String text(String lab) throws IOException {
        try (var in = Labs.class.getResourceAsStream("/brigade/lab/lessons/" + lab + ".yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
