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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Wherever the disk fails, saving ends, says so in one line, and leaves the folder as it was. It
 * must end: no test may take long.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FailingDiskTest {

    @TempDir Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void anOldFileIsThere() throws IOException {
        file = Files.writeString(folder.resolve("old.json.gz"), "old");
    }

    /** Arguments at random, so that little can be compressed. */
    private static Saving saving(int spans) {
        Random random = new Random(1);
        Recorder recorder = Recorder.ofPast(64 << 20, Vocabulary.NONE);
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        for (int i = 1; i <= spans; i++) {
            lane.beginAt(i * 1000L, Activity.RUNNING, 0, 0, random.nextInt());
        }
        Trace trace = recorder.trace();
        trace.advance();
        return new Saving(trace, Range.ALL, List.of(), Losses.NONE);
    }

    private long sizeOf(Saving saving) throws IOException {
        Path whole = folder.resolve("whole.json.gz");
        long size = saving.to(whole, Progress.UNSEEN, Disk.OF_THE_SYSTEM).bytes();
        Files.delete(whole);
        return size;
    }

    private void assertFails(Saving saving, Disk disk, String why) throws IOException {
        assertThatThrownBy(() -> saving.to(file, Progress.UNSEEN, disk))
                .isInstanceOf(TraceFileException.class)
                .hasMessage(
                        "The trace could not be saved as '%s': %s. Nothing was changed.",
                        file, why);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(file).hasContent("old");
    }

    @Test
    void itMayBeFullAtEveryByte() throws IOException {
        Saving saving = saving(20);
        long size = sizeOf(saving);
        assertThat(size).isBetween(300L, 1500L);
        for (int room = 0; room < size; room++) {
            assertFails(saving, FailingDisk.full(room), "No space left on device");
        }
        Saved saved = saving.to(file, Progress.UNSEEN, FailingDisk.full((int) size));
        assertThat(saved.bytes()).isEqualTo(size);
        assertThat(
                        TraceFile.open(
                                        file,
                                        Vocabularies.of(RestaurantVocabulary.ALL),
                                        Progress.UNSEEN)
                                .trace()
                                .lanes())
                .hasSize(1);
    }

    @Test
    void itMayBeFullWhileMuchWaitsToBeWritten() throws IOException {
        Saving saving = saving(90_000);
        long size = sizeOf(saving);
        assertThat(size).as("several blocks of 256 KiB").isGreaterThan(2 << 18);
        long last = size - size % (1 << 18);
        for (long room : new long[] {0, 1 << 18, (1 << 18) + 1, last - 1, last, size - 1}) {
            assertFails(saving, FailingDisk.full((int) room), "No space left on device");
        }
    }

    @ParameterizedTest
    @EnumSource(value = FailingDisk.Step.class, mode = EnumSource.Mode.EXCLUDE, names = "WRITE")
    void itMayFailAtEveryStep(FailingDisk.Step step) throws IOException {
        assertFails(saving(20), FailingDisk.at(step), "the disk is broken");
    }

    /** Tables, reports, pictures, preferences. */
    @Test
    void anyFileIsWrittenWholeOrNotAtAll() throws IOException {
        byte[] table = "step,orders\ncook,28\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        for (int room = 0; room < table.length; room++) {
            assertStays(FailingDisk.full(room), table);
        }
        for (FailingDisk.Step step : FailingDisk.Step.values()) {
            if (step != FailingDisk.Step.WRITE) {
                assertStays(FailingDisk.at(step), table);
            }
        }
        NewFile.write(file, out -> out.write(table), FailingDisk.full(table.length));
        assertThat(file).hasBinaryContent(table);
    }

    private void assertStays(Disk disk, byte[] content) throws IOException {
        assertThatThrownBy(() -> NewFile.write(file, out -> out.write(content), disk))
                .isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(file).hasContent("old");
    }

    @Test
    void theThreadThatCompressesMayMeetAnError() throws IOException {
        Saving saving = saving(90_000);
        for (int room : new int[] {0, 100, 1 << 18, (1 << 18) + 1}) {
            assertFails(
                    saving,
                    new FailingDisk(
                            FailingDisk.Step.WRITE, room, new OutOfMemoryError("Java heap space")),
                    "there is not enough memory");
            assertFails(
                    saving,
                    new FailingDisk(FailingDisk.Step.WRITE, room, new AssertionError("a fault")),
                    "a fault");
        }
    }
}
