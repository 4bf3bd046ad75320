package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Whatever a file holds, opening it ends with a trace or with one sentence, and soon. */
class BrokenFileTest {

    private static final Limits LIMITS = new Limits(8 << 20, 4 << 20);

    @TempDir Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("evening" + TraceFile.SUFFIX);
    }

    private TraceFileException broken() {
        TraceFileException e =
                catchThrowableOfType(
                        TraceFileException.class,
                        () ->
                                new Opening(file, Vocabularies.of(RestaurantVocabulary.ALL))
                                        .open(LIMITS, Progress.UNSEEN));
        assertThat(e).isNotNull();
        assertThat(e.getMessage()).startsWith("'" + file.getFileName() + "' ").endsWith(".");
        assertThat(e.getMessage().lines()).hasSize(1);
        return e;
    }

    private void write(String json) throws IOException {
        Files.writeString(file, json);
    }

    /** Two lanes, a counter, marks: large enough for several pages. */
    private byte[] real() throws IOException {
        Recorder recorder = Recorder.ofPast(16 << 20, Vocabulary.NONE);
        Lane one = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        Lane two = recorder.laneAt(0, "cook-2", "cook", LaneKind.PLATFORM);
        int chop = recorder.label("chop");
        Random random = new Random(3);
        for (int i = 1; i < 10_000; i++) {
            Lane lane = random.nextBoolean() ? one : two;
            lane.beginAt(i * 1000L, Activity.RUNNING, chop, random.nextInt(50), 0);
            lane.endAt(i * 1000L + random.nextInt(900));
        }
        recorder.trace().advance();
        TraceFile.save(recorder.trace(), Range.ALL, List.of(), file, Progress.UNSEEN);
        return Files.readAllBytes(file);
    }

    @Test
    void cutOffAnywhereItOffersWhatComesBefore() throws IOException {
        byte[] whole = real();
        long last = -1;
        for (int length = 1; length < whole.length; length += 2999) {
            Files.write(file, Arrays.copyOf(whole, length));
            TraceFileException e = broken();
            assertThat(e.getMessage()).contains(length < 2 ? "neither" : "cut off");
            if (e.partial().isPresent()) {
                Trace part = e.partial().get().trace();
                assertThat(part.end()).isGreaterThanOrEqualTo(last);
                last = part.end();
            }
        }
        assertThat(last).isGreaterThan(9_000_000); // of 10,000,000
    }

    @Test
    void cutOffHoldsAllLanesUpToAnInstant() throws IOException {
        byte[] whole = real();
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Trace part = broken().partial().orElseThrow().trace();
        assertThat(part.end()).isBetween(3_000_000L, 9_000_000L);
        for (Lane lane : part.lanes()) {
            assertThat(part.next(lane, part.end() * 4 / 10)).isNotNull();
        }
    }

    @Test
    void damagedAnywhereItEndsInOneSentenceOrInATrace() throws IOException {
        byte[] whole = real();
        Random random = new Random(4);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(10, whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            broken();
        }
    }

    @Test
    void damagedJsonEndsInOneSentenceOrInATrace() throws IOException {
        Recorder recorder = RandomTrace.of(5);
        TraceFile.save(recorder.trace(), Range.ALL, List.of(), file, Progress.UNSEEN);
        byte[] json = Unpacked.of(file);
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = json.clone();
            int at = random.nextInt(json.length);
            damaged[at] = json[random.nextInt(json.length)];
            Files.write(file, damaged);
            try {
                new Opening(file, Vocabularies.of(RestaurantVocabulary.ALL))
                        .open(LIMITS, Progress.UNSEEN);
            } catch (TraceFileException e) {
                assertThat(e.getMessage()).startsWith("'" + file.getFileName() + "' ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                          | it is empty
                    hello                       | neither gzip nor JSON
                    PK                          | ZIP archive
                    {                           | cut off
                    {}                          | no list "traceEvents"
                    [                           | a trace without a thread
                    []                          | a trace without a thread
                    {"traceEvents":7}           | no list "traceEvents"
                    {"traceEvents":[}           | not valid JSON from line 1 on
                    {"traceEvents":[1,null,[]]} | a trace without a thread
                    {"otherData":{"format":"brigade trace","version":2},"traceEvents":[]} | newer
                    {"otherData":{"format":"brigade trace","base":"x"},"traceEvents":[]}  | header
                    [{"ph":"X","ts":NaN,"dur":1,"name":"x"}]         | event 1: ts is NaN
                    [{"ph":"X","ts":1e300,"dur":1,"name":"x"}]       | event 1: ts is 1e300
                    [{"ph":"X","ts":1,"dur":-2,"name":"x"}]          | a negative duration
                    [{"ph":"X","ts":[1],"dur":2,"name":"x"}]         | ts is no number
                    [{"ph":"X","dur":2,"name":"x"}]                  | no time
                    [{"ph":"C","ts":1,"name":"x","args":{"v":1e99}}] | a counter is 1e99
                    """)
    void saysWhatIsWrong(String json, String message) throws IOException {
        write(json);
        TraceFileException e = broken();
        assertThat(e).hasMessageContaining(message);
        assertThat(e.partial()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "ph":"X","tid":1,"ts":7e300,"dur":1                         | ts is 7e300
                    "ph":"X","tid":1,"ts":9,"dur":-1                            | negative duration
                    "ph":"X","tid":1,"ts":9,"dur":1,"args":{"order":4294967297} | no 32-bit number
                    "ph":"X","tid":1,"ts":9,"dur":1,"args":{"order":"seven"}    | no 32-bit number
                    "ph":"X","tid":1,"ts":1,"dur":1,"cat":"running"             | not in the order
                    "ph":"X","tid":2,"ts":9,"dur":1,"cat":"running"             | tid 2 is no lane
                    "ph":"X","tid":1,"ts":9,"dur":1,"cat":"flying"              | no activity 'flying'
                    "ph":"i","tid":1,"ts":9,"cat":"flying"                      | no mark 'flying'
                    "ph":"C","tid":1,"ts":9,"name":"x","args":{"v":1}           | sample of no counter
                    "ph":"M","tid":1,"name":"brigade_lane","args":{"opened":1}  | is no new lane
                    "ph":"M","tid":3e9,"name":"brigade_lane","args":{"opened":1} | is no new lane
                    "ph":"M","tid":3,"name":"brigade_lane","args":{"opened":"?"} | no possible time
                    """)
    void ofAnOwnFileTheRestIsOffered(String event, String message) throws IOException {
        write(
                """
                {"otherData":{"format":"brigade trace","version":1,"base":"0","end":12},
                "traceEvents":[
                {"ph":"M","tid":1,"name":"brigade_lane","args":{"opened":2}},
                {"ph":"X","tid":1,"ts":3,"dur":2,"name":"chop","cat":"running"},
                {%s},
                {"ph":"X","tid":1,"ts":10,"dur":1,"name":"chop","cat":"running"}]}
                """
                        .formatted(event));
        TraceFileException e = broken();
        assertThat(e).hasMessageContaining("1 event makes no sense and is left out (event 3: ");
        assertThat(e).hasMessageContaining(message);
        Trace rest = e.partial().orElseThrow().trace();
        assertThat(Dump.events(rest, rest.lanes().getFirst())).hasSize(5);
        assertThat(rest.end()).isEqualTo(12_000);
    }

    @Test
    void aBombIsRefused() throws IOException {
        for (String filler : List.of(" ", "[", "{\"a\":", "\"", "7", "[1],")) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write("{\"traceEvents\":[".getBytes(StandardCharsets.UTF_8));
                byte[] many = filler.repeat(100_000).getBytes(StandardCharsets.UTF_8);
                for (long bytes = 0; bytes < 2 * LIMITS.unpackedBytes(); bytes += many.length) {
                    out.write(many);
                }
            }
            TraceFileException e = assertTimeoutPreemptively(Duration.ofSeconds(30), this::broken);
            assertThat(e.getMessage())
                    .containsAnyOf("unpacks to more than", "absurd size", "not valid");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"ph":"X","ts":%1$d,"dur":1,"name":"x"},
                    {"ph":"X","ts":1,"dur":1,"name":"name %1$d"},
                    {"ph":"X","ts":1,"dur":1,"tid":%1$d},
                    {"ph":"M","name":"thread_name","tid":"t%1$d","args":{"name":"n%1$d"}},
                    {"ph":"C","ts":1,"name":"c%1$d","args":{"v":1}},
                    {"ph":"X","ts":1,"dur":1,"name":"x","args":{"field %1$d":1}},
                    {"field %1$d":{"b":[{}]}},
                    """)
    void whatTakesTooMuchMemoryIsRefused(String event) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write('[');
            StringBuilder part = new StringBuilder();
            for (int i = 0; i < 100_000; i++) {
                part.append(event.formatted(i));
                if (part.length() > 1 << 16) {
                    out.write(part.toString().getBytes(StandardCharsets.UTF_8));
                    part.setLength(0);
                }
            }
        }
        TraceFileException e = broken();
        assertThat(e.getMessage()).containsAnyOf("more memory than the 4 MiB", "absurd size");
    }

    @Test
    void ordersFarApartTakeMemoryToo() throws IOException {
        StringBuilder json =
                new StringBuilder(
                        """
                        {"otherData":{"format":"brigade trace","version":1,"base":"0","end":12},
                        "traceEvents":[{"ph":"M","tid":1,"name":"brigade_lane","args":{"opened":2}}
                        """);
        for (int i = 1; i < 100_000; i++) {
            json.append(
                    ",{\"ph\":\"i\",\"tid\":1,\"ts\":3,\"cat\":\"placed\",\"args\":{\"order\":");
            json.append(i * 1000).append("}}");
        }
        write(json.append("]}").toString());
        assertThat(broken()).hasMessageContaining("more memory");
    }

    @Test
    void textsAreCutToWhatCanBeShown() throws IOException {
        write("[{\"ph\":\"X\",\"ts\":1,\"dur\":1,\"name\":\"" + "x".repeat(1 << 20) + "\"}]");
        Trace trace =
                new Opening(file, Vocabularies.of(RestaurantVocabulary.ALL))
                        .open(LIMITS, Progress.UNSEEN)
                        .trace();
        assertThat(trace.label(1)).hasSize(EventParser.MOST_CHARS).endsWith("x…");
        write("[{\"ph\":\"X\",\"ts\":1,\"dur\":1,\"name\":\"" + "x".repeat(11_000_000) + "\"}]");
        assertThat(
                        catchThrowable(() ->
                                TraceFile.open(
                                        file,
                                        Vocabularies.of(RestaurantVocabulary.ALL),
                                        Progress.UNSEEN)))
                .hasMessageContaining("absurd size");
    }

    @Test
    void whatIsNoFileIsTold() throws IOException {
        assertThat(broken()).hasMessageContaining("there is no such file");
        Files.createDirectory(file);
        assertThat(broken()).hasMessageContaining("it is a folder");
    }
}
