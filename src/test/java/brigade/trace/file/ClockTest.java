package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.TraceClock;
import brigade.trace.TraceClock.Foreign;
import brigade.trace.TraceClock.Logical;
import brigade.trace.Vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** What times count is declared by the source, and goes along with a file. */
class ClockTest {

    private static final Vocabularies KNOWN = Vocabularies.of(Vocabulary.NONE);

    @TempDir Path folder = Path.of("");

    @Test
    void itIsKept() throws IOException {
        List<TraceClock> clocks =
                List.of(
                        TraceClock.NANOS,
                        new Logical(1000),
                        new Foreign(1_700_000_000_000_000_000L, Long.MIN_VALUE / 8, -1.25e-5));
        for (TraceClock clock : clocks) {
            Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE, clock);
            recorder.laneAt(5, "a", "b", LaneKind.PLATFORM).closeAt(8000);
            recorder.trace().advance();
            assertThat(recorder.trace().clock()).isEqualTo(clock);
            Path file = folder.resolve("again.brigade");
            TraceFile.save(recorder.trace(), Range.ALL, List.of(), file, Progress.UNSEEN);
            assertThat(TraceFile.open(file, KNOWN, Progress.UNSEEN).trace().clock())
                    .isEqualTo(clock);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"clock\":\"logical\",\"step\":\"0\"",
                "\"clock\":\"logical\",\"step\":\"much\"",
                "\"clock\":\"foreign\",\"drift\":\"NaN\"",
                "\"clock\":\"foreign\",\"drift\":0.5",
                "\"clock\":\"foreign\",\"anchor\":1e30"
            })
    void anImpossibleOneIsTold(String clock) throws IOException {
        Path file = file(clock);

        assertThatThrownBy(() -> TraceFile.open(file, KNOWN, Progress.UNSEEN))
                .isInstanceOf(TraceFileException.class)
                .hasMessageContaining("its header is damaged: it tells no possible clock");
    }

    @Test
    void oneOfALaterBrigadeCountsNanoseconds() throws IOException {
        Trace trace =
                TraceFile.open(file("\"clock\":\"lunar\",\"step\":0"), KNOWN, Progress.UNSEEN)
                        .trace();

        assertThat(trace.clock()).isEqualTo(TraceClock.NANOS);
    }

    private Path file(String clock) throws IOException {
        return Files.writeString(
                folder.resolve("given.brigade"),
                """
                {"otherData":{"format":"brigade trace","version":1,"base":"0","end":5.000,%s},\
                "traceEvents":[
                {"ph":"M","pid":2,"tid":1,"name":"brigade_lane",\
                "args":{"name":"a","role":"b","kind":"platform","opened":0.000}}]}
                """
                        .formatted(clock));
    }

    @Test
    void aForeignTimeIsTurnedBothWays() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            long anchor = random.nextLong(1L << 61);
            Foreign clock =
                    new Foreign(
                            anchor,
                            random.nextLong(-(1L << 60), 1L << 60),
                            random.nextDouble(-1, 1) * (i % 2 == 0 ? 1e-4 : 0.49));
            long foreign = anchor + random.nextLong(-(1L << 40), 1L << 40);
            long nanos = clock.toNanos(foreign);
            assertThat(clock.toForeign(nanos)).isBetween(foreign - 1, foreign + 1);
            assertThat(clock.toNanos(foreign + 1)).isGreaterThanOrEqualTo(nanos);
            assertThat(clock.toNanos(anchor)).isEqualTo(anchor + clock.offset());
        }
        Foreign fast = new Foreign(1000, 50, 1e-6);
        assertThat(fast.toNanos(1_000_001_000)).isEqualTo(1_000_002_050);
        assertThat(fast.toForeign(1_000_002_050)).isEqualTo(1_000_001_000);
    }

    /** A trace by steps ends where its newest step is, however much time passed meanwhile. */
    @Test
    void stepsAreNotTakenInByTheTimeOfDay() {
        try (Recorder recorder = Recorder.start(1 << 20, Vocabulary.NONE, new Logical(10))) {
            Lane lane = recorder.laneAt(0, "a", "b", LaneKind.PLATFORM);
            lane.beginAt(30, Activity.RUNNING, 0, 0, 0);
            recorder.trace().advance();
            assertThat(recorder.trace().end()).isEqualTo(30);
            recorder.lastsUntil(40);
            recorder.trace().advance();
            assertThat(recorder.trace().end()).isEqualTo(40);
        }
    }
}
