package brigade.observe.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFileException;
import brigade.trace.waits.WaitChain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Recordings of one small program, made by its JVMs: holder-1 has a lock for 200 ms, wanter-2 wants
 * it meanwhile, one sleeps 150 ms, main waits for the ends of all. What must be seen is what the
 * JDK's own tool prints of these files.
 */
class JfrFileTest {

    private static final long MILLI = 1_000_000;

    @TempDir private Path folder;

    private Path packed(String name) throws IOException {
        Path path = folder.resolve(name);
        try (InputStream in = JfrFileTest.class.getResourceAsStream(name)) {
            Files.write(path, Objects.requireNonNull(in, name).readAllBytes());
        }
        return path;
    }

    private byte[] plain(String name) throws IOException {
        byte[] packed = Files.readAllBytes(packed(name));
        return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("some.jfr"), bytes);
    }

    private static Lane lane(Trace trace, String name) {
        return trace.lanes().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Span> spans(Trace trace, Lane lane, Activity activity) {
        List<Span> spans = new ArrayList<>();
        trace.spans(
                lane,
                trace.start(),
                trace.end(),
                span -> {
                    if (span.activity() == activity) {
                        spans.add(span);
                    }
                });
        return spans;
    }

    @ParameterizedTest
    @CsvSource({"jdk17.jfr.gz, 16, 195, 150", "jdk25.jfr.gz, 26, 199, 154"})
    void waitsAreThoseOfTheRecording(String name, long id, long blockedMillis, long sleptMillis)
            throws IOException {
        OpenedTrace opened = JfrFile.open(packed(name), Progress.UNSEEN);
        Trace trace = opened.trace();

        Lane wanter = lane(trace, "wanter-2");
        assertThat(wanter.threadId()).isEqualTo(id);
        assertThat(wanter.role()).isEqualTo("wanter-");
        List<Span> blocked = spans(trace, wanter, Activity.BLOCKED);
        assertThat(blocked).hasSize(1);
        Span only = blocked.getFirst();
        assertThat(only.known()).isEqualTo(Known.RECORDED);
        assertThat(trace.label(only.label())).isEqualTo("blocked: Small.Gate");
        assertThat(Objects.requireNonNull(trace.site(only.label())).method()).isEqualTo("want");
        assertThat((only.end() - only.start()) / MILLI).isCloseTo(blockedMillis, within(1L));
        assertThat(WaitChain.of(trace, wanter, only.start()).root().lane().name())
                .isEqualTo("holder-1");

        List<Span> slept = spans(trace, lane(trace, "sleeper"), Activity.SLEEPING);
        assertThat(slept).hasSize(1);
        assertThat((slept.getFirst().end() - slept.getFirst().start()) / MILLI)
                .isCloseTo(sleptMillis, within(1L));
        assertThat(opened.warnings().getFirst()).contains("less than 1.0 ms");
    }

    @Test
    void whoComputesIsSampled() throws IOException {
        Trace trace = JfrFile.open(packed("jdk25.jfr.gz"), Progress.UNSEEN).trace();
        Lane computer = lane(trace, "computer");

        List<Span> runs = spans(trace, computer, Activity.RUNNING);

        assertThat(runs).hasSizeGreaterThan(5);
        assertThat(runs)
                .filteredOn(span -> span.known() == Known.RECORDED)
                .as("nobody records that a thread runs")
                .isEmpty();
        assertThat(runs)
                .filteredOn(span -> span.known() == Known.SAMPLED)
                .extracting(span -> trace.label(span.label()))
                .contains("Small.compute");
        List<String> stacks = new ArrayList<>();
        trace.marks(
                computer,
                trace.start(),
                trace.end(),
                event -> {
                    if (event.mark() == CommonMark.STACK) {
                        stacks.add(trace.label(event.label()));
                    }
                });
        assertThat(stacks).anyMatch(stack -> stack.startsWith("Small.compute:"));
    }

    @Test
    void aCutOffRecordingOpensUpToThere() throws IOException {
        byte[] one = plain("jdk25.jfr.gz");
        byte[] oneAndAHalf = Arrays.copyOf(one, one.length + one.length / 2);
        System.arraycopy(one, 0, oneAndAHalf, one.length, one.length / 2);

        assertThatThrownBy(() -> JfrFile.open(file(oneAndAHalf), Progress.UNSEEN))
                .isInstanceOfSatisfying(
                        TraceFileException.class,
                        e -> {
                            assertThat(e.partial()).isPresent();
                            assertThat(e).hasMessageContaining("it is cut off");
                        });
        assertThatThrownBy(() ->
                        JfrFile.open(file(Arrays.copyOf(one, one.length / 2)), Progress.UNSEEN))
                .hasMessage(
                        "'some.jfr' cannot be opened: it is cut off: 50 % of it are there. Copy it"
                                + " again, or have it written again (jcmd PID JFR.dump).");
    }

    @Test
    void aPackedOneThatIsCutOffOpensUpToThere() throws IOException {
        byte[] one = plain("jdk25.jfr.gz");
        byte[] packed = packed(one, one);
        Path cut = file(Arrays.copyOf(packed, packed.length - 100));

        assertThatThrownBy(() -> JfrFile.open(cut, Progress.UNSEEN))
                .isInstanceOfSatisfying(
                        TraceFileException.class, e -> assertThat(e.partial()).isPresent())
                .hasMessageContaining("it is cut off");
        byte[] garbled = packed.clone();
        Arrays.fill(garbled, 30, 200, (byte) 0x5A);
        assertThatThrownBy(() -> JfrFile.open(file(garbled), Progress.UNSEEN))
                .hasMessageContaining("its compression is damaged. Copy it again");
    }

    private static byte[] packed(byte[]... chunks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (byte[] chunk : chunks) {
                out.write(chunk);
            }
        }
        return bytes.toByteArray();
    }

    /** As a JVM leaves it that is killed: the reader of the JDK would wait for its end for ever. */
    @Test
    void whatAKilledProgramLeftOpens() throws IOException {
        byte[] one = plain("jdk25.jfr.gz");
        one[64] = 6;

        assertThatThrownBy(() -> JfrFile.open(file(one), Progress.UNSEEN))
                .isInstanceOfSatisfying(
                        TraceFileException.class,
                        e ->
                                assertThat(lane(e.partial().orElseThrow().trace(), "wanter-2"))
                                        .isNotNull())
                .hasMessage(
                        "'some.jfr' cannot be opened whole: its program was killed before it had"
                                + " written all, or still writes it. What is whole can be opened.");
    }

    @Test
    void whatComesAfterADamagedPartOpens() throws IOException {
        byte[] one = plain("jdk25.jfr.gz");
        byte[] two = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, two, one.length, one.length);
        Arrays.fill(two, 200, 4000, (byte) 0x5A);
        Arrays.fill(two, one.length / 2, one.length - 100, (byte) 0x5A);

        assertThatThrownBy(() -> JfrFile.open(file(two), Progress.UNSEEN))
                .isInstanceOfSatisfying(
                        TraceFileException.class,
                        e ->
                                assertThat(lane(e.partial().orElseThrow().trace(), "wanter-2"))
                                        .isNotNull())
                .hasMessageContaining("it is damaged: of its ");
    }

    /** The constants at its beginning: every event has its length, and the JDK says nothing. */
    @Test
    void damageWithinAnEventIsTold() throws IOException {
        byte[] garbled = plain("jdk25.jfr.gz");
        long constants = 68 + 3_000;
        Arrays.fill(garbled, (int) constants, (int) constants + 2_000, (byte) 0xF5);

        assertThatThrownBy(() -> JfrFile.open(file(garbled), Progress.UNSEEN))
                .hasMessageContaining("it is damaged: of its ")
                .hasMessageContaining("Copy it again, or have it written again");
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        byte[] old = plain("jdk25.jfr.gz");
        old[5] = 0;
        old[7] = 9;
        assertThatThrownBy(() -> JfrFile.open(file(old), Progress.UNSEEN))
                .hasMessageContaining("the old format 0.9 of JDK 7 and 8");

        byte[] garbled = plain("jdk25.jfr.gz");
        Arrays.fill(garbled, 200, garbled.length, (byte) 0x5A);
        assertThatThrownBy(() -> JfrFile.open(file(garbled), Progress.UNSEEN))
                .isInstanceOf(TraceFileException.class)
                .hasMessageContaining("it is damaged");
    }

    @Test
    void openingCanBeCancelled() throws IOException {
        Path packed = packed("jdk17.jfr.gz");

        assertThatThrownBy(() -> JfrFile.open(packed, fraction -> false))
                .isInstanceOf(CancellationException.class);
    }
}
