package brigade.observe.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brigade.trace.Lane;
import brigade.trace.Trace;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFileException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;

/** A JVM of its own tells of a recording what this one would. */
class RecordingReaderTest {

    private static final RecordingReader APART = RecordingReader.apartFrom(0);

    @TempDir private Path folder;

    private Path recording(String name) throws IOException {
        Path path = folder.resolve(name);
        try (InputStream in = getClass().getResourceAsStream("/brigade/observe/jfr/" + name)) {
            Files.write(path, Objects.requireNonNull(in, name).readAllBytes());
        }
        return path;
    }

    private static List<String> all(OpenedTrace opened) {
        Trace trace = opened.trace();
        List<String> all = new ArrayList<>(opened.warnings());
        all.add(trace.start() + " " + trace.end());
        for (Lane lane : trace.lanes()) {
            all.add(lane.id() + " " + lane.name() + " " + lane.role() + " " + lane.threadId());
            trace.spans(
                    lane,
                    trace.start(),
                    trace.end(),
                    span ->
                            all.add(
                                    span
                                            + " "
                                            + trace.label(span.label())
                                            + " "
                                            + trace.site(span.label())));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk17.jfr.gz", "jdk25.jfr.gz"})
    void tellsTheSame(String name) throws IOException {
        Path file = recording(name);

        List<String> apart = all(APART.open(file, Progress.UNSEEN));

        assertThat(apart).hasSizeGreaterThan(20);
        assertThat(apart)
                .containsExactlyElementsOf(all(RecordingReader.here().open(file, Progress.UNSEEN)));
    }

    @Test
    void whatIsWholeOfADamagedOneIsOpened() throws IOException {
        byte[] one = plain("jdk25.jfr.gz");
        Path file = folder.resolve("two.jfr");
        Files.write(file, one);
        Files.write(file, Arrays.copyOf(one, one.length / 2), StandardOpenOption.APPEND);

        TraceFileException apart = fault(APART, file);

        TraceFileException here = fault(RecordingReader.here(), file);
        assertThat(apart).hasMessage(here.getMessage()).hasMessageContaining("it is cut off");
        assertThat(all(apart.partial().orElseThrow()))
                .containsExactlyElementsOf(all(here.partial().orElseThrow()));
    }

    @Test
    void whatIsNoneIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("none.jfr"), "FLR\0no recording at all");

        assertThat(fault(APART, file)).hasMessage(fault(RecordingReader.here(), file).getMessage());
        assertThat(fault(APART, file).partial()).isEmpty();
        assertThat(fault(APART, folder.resolve("away.jfr"))).hasMessageContaining("away.jfr");
    }

    private byte[] plain(String name) throws IOException {
        byte[] packed = Files.readAllBytes(recording(name));
        return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    }

    private static TraceFileException fault(RecordingReader reader, Path file) {
        return catchThrowableOfType(
                TraceFileException.class, () -> reader.open(file, Progress.UNSEEN));
    }

    @Test
    void whoCancelsLeavesNoProcess() throws IOException {
        Path file = recording("jdk25.jfr.gz");

        assertThatThrownBy(() -> APART.open(file, _ -> false))
                .isInstanceOf(CancellationException.class);
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
    }
}
