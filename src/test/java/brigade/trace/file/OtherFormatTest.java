package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.restaurant.vocabulary.RestaurantVocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Files that are no traces are called by their name, and what can be opened is told. */
class OtherFormatTest {

    @TempDir Path folder = Path.of("");

    private static void assertRefused(Path file, String called) {
        assertThatThrownBy(() ->
                        TraceFile.open(
                                file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN))
                .isInstanceOf(TraceFileException.class)
                .hasMessage(
                        "'%s' cannot be opened: it is %s: Brigade opens its own traces"
                                + " (.brigade), Chrome's (.json, .json.gz), flight recordings"
                                + " (.jfr) and thread dumps.",
                        file.getFileName(), called);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"$schema":"x","profiles":[{"type":"evented"}],"shared":{"frames":[]}} | a speedscope profile
                    {"meta":{"interval":1},"libs":[],"threads":[{"name":"GeckoMain"}]}     | a profile of the Firefox profiler
                    {"nodes":[],"startTime":0,"endTime":1,"samples":[],"timeDeltas":[]}    | a CPU profile of V8 (.cpuprofile)
                    {"threadDump":{"processId":"1","threadContainers":[]}}                 | a thread dump
                    {"resourceSpans":[]}                                                   | a trace of OpenTelemetry
                    """)
    void byTheirFields(String json, String called) throws IOException {
        assertRefused(Files.writeString(folder.resolve("some.json"), json), called);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FLR\\0\\0\\2                                          | a recording of the JDK's flight recorder (.jfr)
                    JAVA PROFILE 1.0.2                                          | a heap dump
                    2026-01-31 12:00:00\\nFull thread dump OpenJDK 64-Bit Server | a thread dump
                    """)
    void byTheirBeginningAlsoPacked(String beginning, String called) throws IOException {
        byte[] bytes = beginning.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(Files.write(folder.resolve("some.bin"), bytes), called);
        Path packed = folder.resolve("some.bin.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(bytes);
        }
        assertRefused(packed, called);
    }

    @Test
    void othersAreToldWhatOpens() throws IOException {
        assertThatThrownBy(() ->
                        TraceFile.open(
                                Files.writeString(folder.resolve("a.json"), "{\"a\":1}"),
                                Vocabularies.of(RestaurantVocabulary.ALL),
                                Progress.UNSEEN))
                .hasMessage(
                        "'a.json' cannot be opened: it is JSON, but no trace: there is no list"
                                + " \"traceEvents\". Brigade opens its own traces (.brigade),"
                                + " Chrome's (.json, .json.gz), flight recordings (.jfr) and thread"
                                + " dumps.");
    }
}
