package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Model;
import brigade.trace.CommonMark;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Files hold these numbers for ever: whoever adds one gives it the next, whatever its place. */
class CodesInFilesTest {

    @Test
    void eachModelKeepsItsNumber() {
        assertThat(pairs(Model.values(), Model::code))
                .containsExactlyInAnyOrder(
                        "0 SINGLE_THREAD",
                        "1 PROCESS_PER_REQUEST",
                        "2 THREAD_PER_REQUEST",
                        "3 THREAD_POOL",
                        "4 EVENT_LOOP",
                        "5 VIRTUAL_THREADS");
        assertThat(Model.values()).allMatch(model -> Model.of(model.code()) == model);
        assertThat(List.of(Model.of(-1), Model.of(99))).containsOnly(Model.THREAD_POOL);
    }

    @Test
    void eachPaceKeepsItsNumber() {
        assertThat(pairs(Pace.values(), Pace::code))
                .containsExactlyInAnyOrder("0 TEACHING", "1 BRISK", "2 FULL", "3 SERVICE");
        assertThat(Pace.values()).allMatch(pace -> Pace.of(pace.code()) == pace);
        assertThat(List.of(Pace.of(-1), Pace.of(99))).containsOnly(Pace.TEACHING);
    }

    @Test
    void eachStageKeepsItsNumber() {
        assertThat(pairs(OrderStage.values(), OrderStage::code))
                .containsExactlyInAnyOrder(
                        "0 PLACED",
                        "1 TAKEN",
                        "2 HUNG",
                        "3 FIRED",
                        "4 PASSED",
                        "5 CARRIED",
                        "6 DELIVERED",
                        "7 BILLED",
                        "8 CHARGED",
                        "9 PAID",
                        "10 TURNED_AWAY",
                        "11 LEFT",
                        "12 FAILED");
    }

    @Test
    void eachCommonMarkKeepsItsNumber() {
        assertThat(pairs(CommonMark.values(), CommonMark::code))
                .containsExactlyInAnyOrder(
                        "32 PROGRESS",
                        "33 PLANNED",
                        "34 POSTED",
                        "35 PULSE",
                        "36 BELL",
                        "37 ANSWERED",
                        "38 INPUT",
                        "39 DIED",
                        "40 NOTE",
                        "41 STACK",
                        "42 CORE_SHARE",
                        "43 ON_CORE");
    }

    /** Those named here use the place of a constant within one run of the program only. */
    @Test
    void nobodyElseAsksForTheOrdinalOfAConstant() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/brigade"))) {
            assertThat(
                            files.filter(CodesInFilesTest::asksForAnOrdinal)
                                    .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "Admission.java",
                            "MixWords.java",
                            "Speed.java",
                            // what this process asks of a child, and is told by it
                            "ChildMain.java",
                            "Job.java",
                            "PipeMessage.java",
                            "PipePerson.java",
                            "TraceMessage.java",
                            "TraceSender.java",
                            // keys of states in the memory of the lab JVM
                            "Snapshot.java",
                            "StateKeys.java",
                            // how events lie in memory; files have words
                            "Encoding.java",
                            "LaneIndex.java",
                            "PixelRow.java",
                            "Words.java");
        }
    }

    private static boolean asksForAnOrdinal(Path file) {
        if (!file.toString().endsWith(".java") || file.startsWith("src/main/java/brigade/ui")) {
            return false;
        }
        try {
            return Files.readString(file).contains("ordinal()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <E extends Enum<E>> List<String> pairs(E[] values, ToIntFunction<E> code) {
        return Arrays.stream(values)
                .map(value -> code.applyAsInt(value) + " " + value.name())
                .toList();
    }
}
