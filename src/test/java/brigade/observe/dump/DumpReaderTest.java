package brigade.observe.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.trace.Activity;
import brigade.trace.LaneKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * Dumps of one program, made by its JVMs: what it must show was read in them. Two threads have a
 * ring of monitors, two one of locks, two wait for a gate whose keeper sleeps.
 */
class DumpReaderTest {

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = DumpReaderTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static List<ThreadDump> read(byte[] bytes) throws IOException {
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes));
        return DumpReader.read(in, ZoneOffset.UTC);
    }

    private static List<ThreadDump> read(String name) throws IOException {
        return read(bytes(name));
    }

    private static DumpedThread thread(ThreadDump dump, String name) {
        return dump.threads().stream()
                .filter(it -> it.who().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rings(ThreadDump dump) {
        return new WaitGraph(dump)
                .rings().stream()
                        .map(ring ->
                                String.join(
                                        " > ",
                                        ring.stream().map(it -> it.thread().who().name()).toList()))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "jdk17-kill-3.log, 35, 12, 3634, true",
        "jdk25-jstack.txt, 38, 21, 3660, true",
        "jdk25.json, 33, 21, 0, false",
        "jdk25-to-file.txt, 33, 21, 0, false"
    })
    void threadsAreInTheirStates(
            String name, int threads, long firstOfRing, long osId, boolean locksAreTold)
            throws IOException {
        ThreadDump dump = read(name).getFirst();

        assertThat(dump.threads()).hasSize(threads);
        DumpedThread ring = thread(dump, "ring-1");
        assertThat(ring.who().id()).isEqualTo(firstOfRing);
        assertThat(ring.who().osId()).isEqualTo(osId);
        assertThat(ring.state()).isEqualTo(Thread.State.BLOCKED);
        assertThat(ring.holds()).extracting(DumpedLock::type).containsExactly("Subject$Stock");
        assertThat(ring.frames().getFirst()).hasToString("Subject.takeStockThenLedger:28");
        assertThat(rings(dump)).contains("ring-1 > ring-2");
        assertThat(rings(dump).contains("locks-1 > locks-2")).isEqualTo(locksAreTold);

        DumpedThread waiter = thread(dump, "waiter");
        assertThat(waiter.state()).isEqualTo(Thread.State.WAITING);
        assertThat(waiter.holds()).as("it gave its monitor back").isEmpty();
        assertThat(Objects.requireNonNull(waiter.wanted()).how()).isEqualTo(DumpedThread.How.WAIT);

        WaitGraph graph = new WaitGraph(dump);
        assertThat(graph.chain(thread(dump, "gate-2")))
                .extracting(it -> it.who().name())
                .containsExactly("gate-2", "gatekeeper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk17-kill-3.log", "jdk25-jstack.txt", "jdk25.json"})
    void stacksTellWhatStatesDoNot(String name) throws IOException {
        ThreadDump dump = read(name).getFirst();

        assertThat(thread(dump, "reader").state()).isEqualTo(Thread.State.RUNNABLE);
        assertThat(thread(dump, "reader").deed().label()).isEqualTo("socket read");
        assertThat(thread(dump, "computer").deed().activity()).isEqualTo(Activity.RUNNING);
        assertThat(thread(dump, "gatekeeper").deed().activity()).isEqualTo(Activity.SLEEPING);
        assertThat(thread(dump, "pool-1-thread-2").deed().activity()).isEqualTo(Activity.IDLE);
        assertThat(thread(dump, "pool-1-thread-2").pool()).isEqualTo("pool-1-thread-");
        assertThat(thread(dump, "locks-1").deed().label()).isEqualTo("blocked: ReentrantLock");
        assertThat(thread(dump, "main").deed().label()).isEqualTo("waits: CompletableFuture");
        assertThat(thread(dump, "Finalizer").pool()).isEqualTo("JVM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk25.json", "jdk25-to-file.txt"})
    void virtualThreadsAreInADumpToAFile(String name) throws IOException {
        ThreadDump dump = read(name).getFirst();

        assertThat(rings(dump)).contains("virtual-ring-1 > virtual-ring-2");
        assertThat(dump.threads())
                .filteredOn(it -> it.who().kind() == LaneKind.VIRTUAL)
                .hasSize(6)
                .extracting(it -> it.who().shown())
                .contains("virtual-ring-1", "#42", "#45");
    }

    @Test
    void timesAreThoseOfTheDump() throws IOException {
        assertThat(read("jdk25-jstack.txt").getFirst().at())
                .isEqualTo(Instant.parse("2026-11-28T19:25:05Z"));
        assertThat(read("jdk25.json").getFirst().at())
                .isEqualTo(Instant.parse("2026-11-28T19:25:08.363415480Z"));
    }

    @Test
    void aLogHoldsSeveral() throws IOException {
        String log = new String(bytes("jdk17-kill-3.log"), StandardCharsets.UTF_8);
        String two = "INFO starts\n" + log + "WARN \"quoted\" #1 is no thread\n" + log;

        List<ThreadDump> dumps = read(two.getBytes(StandardCharsets.UTF_8));

        assertThat(dumps).hasSize(2);
        assertThat(dumps.get(1).threads()).hasSameSizeAs(dumps.get(0).threads());
        assertThat(new WaitGraph(dumps.get(1)).confirmedBy(new WaitGraph(dumps.get(0)))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void lettersAreOfAnyShell(String charset) throws IOException {
        String text = new String(bytes("jdk25-jstack.txt"), StandardCharsets.UTF_8);
        Charset letters = Charset.forName(charset);
        byte[] with = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(letters);
        byte[] without = text.getBytes(letters);

        assertThat(read(with)).isEqualTo(read(without)).isEqualTo(read("jdk25-jstack.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "'[{\"ph\":\"X\",\"name\":\"Full thread dump\"}]', false",
        "'[ ]', false",
        "'{\"traceEvents\":[]}', false",
        "'{ \"threadDump\": {', true",
        "'[0.003s][info] begins', true",
        "'Full thread dump OpenJDK', true"
    })
    void aListOfObjectsIsATraceAndNoDump(String beginning, boolean suits) {
        assertThat(DumpReader.suits(beginning.getBytes(StandardCharsets.UTF_8))).isEqualTo(suits);
    }

    @Test
    void headersVary() throws IOException {
        ThreadDump dump =
                read("""
                Full thread dump OpenJDK 64-Bit Server VM (11.0.6+10 mixed mode):

                "say "hi" #7" #12 daemon prio=5 os_prio=0 cpu=4,72ms elapsed=1,5s tid=0x1 nid=0xabc waiting on condition
                   java.lang.Thread.State: BLOCKED (on object monitor)
                \tat app.A$$Lambda$1/12345.run(Unknown Source)
                \t- waiting to re-lock in wait() <0x00000000d7> (a java.lang.Object)
                \tat java.base/java.lang.invoke.LambdaForm$DMH/0x000007fc.invoke(LambdaForm$DMH)
                \t- locked <0x00000000d7> (a java.lang.Class for app.B)
                """
                                .getBytes(StandardCharsets.UTF_8))
                        .getFirst();

        DumpedThread only = dump.threads().getFirst();
        assertThat(only.who().name()).isEqualTo("say \"hi\" #7");
        assertThat(only.who().id()).isEqualTo(12);
        assertThat(only.who().osId()).isEqualTo(0xabc);
        assertThat(only.frames())
                .extracting(Object::toString)
                .containsExactly(
                        "app.A$$Lambda$1.run:0", "java.lang.invoke.LambdaForm$DMH.invoke:0");
        assertThat(only.holds())
                .containsExactly(new DumpedLock("java.lang.Class for app.B", "0x00000000d7"));
    }

    @Test
    void aTextMayHaveNone() throws IOException {
        assertThat(read("Dear diary,\n\"main\" was here".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ===== FULL THREAD DUMP ===============     | JRockit
                    NULL\\n0SECTION       TITLE subcomponent    | OpenJ9
                    {"traceEvents": []}                        | no thread dump
                    {"threadDump": {"time": "2026              | cut off
                    """)
    void whatIsNoDumpIsNamed(String text, String message) {
        byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }
}
