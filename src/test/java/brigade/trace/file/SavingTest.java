package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** A file is there whole or not at all; and progress is told. */
class SavingTest {

    @TempDir Path folder = Path.of("");

    private static Trace trace(int spans) {
        Recorder recorder = Recorder.ofPast(64 << 20, Vocabulary.NONE);
        for (int l = 0; l < 4; l++) {
            Lane lane = recorder.laneAt(0, "cook-" + l, "cook", LaneKind.PLATFORM);
            for (int i = 1; i <= spans; i++) {
                lane.beginAt(i * 1000L, Activity.RUNNING, recorder.label("" + i % 9), i, i * 7);
            }
        }
        recorder.trace().advance();
        return recorder.trace();
    }

    private void assertOnlyThere(String name, String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
        assertThat(folder.resolve(name)).hasContent(text);
    }

    @Test
    void whatIsCancelledLeavesTheOldFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json.gz"), "old");
        Trace trace = trace(20_000);
        for (double until : new double[] {0, 0.5}) {
            assertThatThrownBy(() ->
                            TraceFile.save(
                                    trace,
                                    Range.ALL,
                                    List.of(),
                                    file,
                                    fraction -> fraction < until))
                    .isInstanceOf(CancellationException.class);
            assertOnlyThere("old.json.gz", "old");
        }
    }

    @Test
    void aFileTakesThePlaceOfTheOldOneThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json.gz"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json.gz"), file);
        TraceFile.save(trace(3), Range.ALL, List.of(), link, Progress.UNSEEN);
        assertThat(link).isSymbolicLink();
        assertThat(
                        TraceFile.open(
                                        file,
                                        Vocabularies.of(RestaurantVocabulary.ALL),
                                        Progress.UNSEEN)
                                .trace()
                                .lanes())
                .hasSize(4);
    }

    @Test
    void whereNoFileCanBeIsTold() {
        Trace trace = trace(3);
        assertThatThrownBy(() -> save(trace, folder))
                .hasMessageEndingWith(": this is a folder. Nothing was changed.");
        assertThatThrownBy(() -> save(trace, folder.resolve("no/such/folder.json.gz")))
                .hasMessageEndingWith(": there is no such folder. Nothing was changed.");
    }

    private static void save(Trace trace, Path file) throws TraceFileException {
        TraceFile.save(trace, Range.ALL, List.of(), file, Progress.UNSEEN);
    }

    @Test
    void timesTooFarApartAreTold() {
        Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        recorder.laneAt(Long.MIN_VALUE + 1, "a", "", LaneKind.PLATFORM);
        recorder.laneAt(Long.MAX_VALUE - 1, "b", "", LaneKind.PLATFORM);
        recorder.trace().advance();
        assertThatThrownBy(() -> save(recorder.trace(), folder.resolve("far.json.gz")))
                .isInstanceOf(TraceFileException.class)
                .hasMessageContaining("292 years");
    }

    @Test
    void progressGrowsToTheEnd() throws IOException {
        Path file = folder.resolve("new.json.gz");
        List<Double> saving = new ArrayList<>();
        List<Double> opening = new ArrayList<>();
        TraceFile.save(trace(20_000), Range.ALL, List.of(), file, saving::add);
        TraceFile.open(file, Vocabularies.of(RestaurantVocabulary.ALL), opening::add);
        for (List<Double> told : List.of(saving, opening)) {
            assertThat(told).isSorted().hasSizeGreaterThan(5);
            assertThat(told.getFirst()).isBetween(0.0, 0.5);
            assertThat(told.getLast()).isBetween(0.9, 1.0);
        }
    }

    @Test
    void openingCanBeCancelled() throws IOException {
        Path file = folder.resolve("new.json.gz");
        save(trace(20_000), file);
        assertThatThrownBy(() ->
                        TraceFile.open(
                                file,
                                Vocabularies.of(RestaurantVocabulary.ALL),
                                fraction -> fraction < 0.3))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whatATraceLetsGoMeanwhileIsAGapAndTold() throws IOException {
        Recorder recorder = Recorder.ofPast(2 << 20, Vocabulary.NONE);
        Trace trace = recorder.trace();
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        int[] spans = {0};
        record(lane, spans, 50_000);
        trace.advance();
        Path file = folder.resolve("gaps.json.gz");
        Saved saved =
                TraceFile.save(
                        trace,
                        Range.ALL,
                        List.of(),
                        file,
                        fraction -> {
                            if (fraction > 0.3 && spans[0] < 100_000) {
                                record(lane, spans, 60_000);
                                trace.advance();
                            }
                            return true;
                        });
        assertThat(trace.stats().released()).isPositive();
        assertThat(saved.gaps()).isEqualTo(1);
        OpenedTrace opened =
                TraceFile.open(file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN);
        assertThat(opened.warnings()).hasSize(1).first().asString().contains("in 1 place ");
        List<String> events = Dump.events(opened.trace(), opened.trace().lanes().getFirst());
        assertThat(events.stream().filter(event -> event.contains("IDLE '' "))).hasSize(2);
    }

    private static void record(Lane lane, int[] spans, int more) {
        for (int i = 0; i < more; i++) {
            spans[0]++;
            lane.beginAt(spans[0] * 100L, Activity.RUNNING, 0, 0, i);
        }
    }
}
