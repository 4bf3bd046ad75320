package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.graph.SharedVariable;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each variant of each lab does what it is there for. */
class ShippedLabsTest {
    @RegisterExtension static final WarmLab WARM = new WarmLab();
    private static final Labs LABS = Labs.shipped();

    /** Asked for by several tests, and explored once. */
    private static final Map<String, Explored> KNOWN = new HashMap<>();

    private static Explored explored(Case each) throws IOException {
        Explored known = KNOWN.get(each.toString());
        if (known == null) {
            known = WARM.explore(each.program());
            KNOWN.put(each.toString(), known);
        }
        return known;
    }

    /** A variant with what it is called. */
    record Case(Lab lab, Lab.Variant variant) {
        LabProgram program() {
            return LabProgram.of(lab, variant);
        }

        @Override
        public String toString() {
            return program().name();
        }
    }

    static Stream<Case> cases() {
        return LABS.all().stream()
                .flatMap(lab -> lab.variants().stream().map(it -> new Case(lab, it)));
    }

    static Stream<Case> interleavings() {
        return cases().filter(it -> it.lab().model() == Lab.Model.INTERLEAVING);
    }

    /** One of each lab: those of one lab differ by a few lines. */
    static Stream<Case> brokenOnes() {
        return interleavings().filter(it -> it.variant().kind() == Lab.Kind.BROKEN);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void brokenOnesBreakAndMendedOnesAreProven(Case each) throws IOException {
        Explored all = explored(each);
        assertThat(all.complete()).isTrue();
        assertThat(all.size().threads()).isBetween((long) each.lab().threads(), 4L);
        if (each.variant().kind() == Lab.Kind.MENDED) {
            assertThat(all.doubts().race()).isEmpty();
            assertThat(all.proven()).as("%s", all.outcomes()).isTrue();
        } else if (each.lab().model() == Lab.Model.MEMORY) {
            assertThat(all.doubts().race()).isNotEmpty();
        } else {
            Explored.Result worst = all.worst().orElseThrow();
            Measured run = WARM.client().run(each.program(), worst.schedule());
            assertThat(run.outcomes())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.kind()).isEqualTo(worst.kind());
                        assertThat(it.text()).isEqualTo(worst.text());
                    });
        }
    }

    static Stream<Case> firstOnes() {
        return LABS.all().stream().map(it -> new Case(it, it.variants().getFirst()));
    }

    /** What the lesson tells of an outcome is so; and its goal can be reached. */
    @ParameterizedTest
    @MethodSource("firstOnes")
    void lessonsTellWhatIsExplored(Case each) throws IOException {
        List<Explored.Result> explored = explored(each).outcomes();
        LabLesson lesson = each.lab().lesson();
        assertThat(lesson.prediction().foreseen())
                .allSatisfy(told ->
                        assertThat(
                                        explored.stream()
                                                .anyMatch(it ->
                                                        told.outcome().is(it.kind(), it.text())))
                                .isEqualTo(told.occurs() == LabLesson.Occurs.STEPPED));
        assertThat(explored).anyMatch(it -> lesson.goal().reach().is(it.kind(), it.text()));
    }

    static Stream<Case> guardedOnes() {
        return cases().filter(it -> !it.variant().guards().isEmpty());
    }

    /** What the lesson says of locks is so by all schedules, of each variable that is followed. */
    @ParameterizedTest
    @MethodSource("guardedOnes")
    void locksGuardWhatTheLessonSays(Case each) throws IOException {
        List<SharedVariable> variables =
                WARM.client()
                        .allSchedules(each.program(), ExploreLimits.STANDARD, _ -> {})
                        .variables();
        assertThat(each.variant().guards())
                .allSatisfy(guard ->
                        assertThat(variables)
                                .filteredOn(it -> it.name().equals(guard.field()))
                                .allMatch(it -> it.locks().stream().anyMatch(by -> is(by, guard))));
    }

    private static boolean is(SharedVariable.GuardingLock lock, Lab.LockGuard guard) {
        return switch (lock.by()) {
            case OWN -> guard.lock().equals("this") || guard.lock().equals(guard.field());
            case CLASS -> guard.lock().equals(lock.name() + ".class");
            default -> guard.lock().equals(lock.name());
        };
    }

    @ParameterizedTest
    @MethodSource("brokenOnes")
    void freeRunsEndInNoOtherWay(Case each) throws IOException {
        List<String> explored =
                explored(each).outcomes().stream().map(it -> word(it.kind(), it.text())).toList();
        Measured free = WARM.client().runFree(each.program(), 20, Duration.ofSeconds(1));
        assertThat(free.runs()).isPositive();
        assertThat(free.outcomes())
                .allSatisfy(it -> assertThat(word(it.kind(), it.text())).isIn(explored));
    }

    private static String word(OutcomeKind kind, String text) {
        return kind == OutcomeKind.PRINTS || kind == OutcomeKind.EXCEPTION
                ? kind.word() + " " + text
                : kind.word();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theirSourcesAreThere(Case each) throws IOException {
        assertThat(LABS.source(each.lab(), each.variant()))
                .contains("public static void main")
                .doesNotContain("brigade");
    }
}
