package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What programs do that labs must not: the next request finds a lab JVM all the same. */
class LabProcessTest {
    private static final Lab FIRST = Labs.shipped().all().getFirst();
    private static final LabProgram GOOD = LabProgram.of(FIRST, FIRST.variants().getFirst());

    /** Whoever ends its process finds another at the next request. */
    private static final LabClient CLIENT = new LabClient();

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    for (long i = 0; i >= 0; i += 2) {}                                   | ran for 3 seconds without a step
                    List<byte[]> all = new ArrayList<>(); while (true) all.add(new byte[1 << 20]); | more memory than a lab has (256 MB)
                    for (int i = 0; i < 40; i++) new Thread(() -> { x++; }).start();     | starts more than 25 threads
                    Runtime.getRuntime().halt(7);                                         | ended by itself (exit code 7)
                    """)
    void isToldInOneLineAndHarmsNothing(String body, String why) throws IOException {
        LabProgram program = WarmLab.threads("static int x;", "", body);
        assertThatThrownBy(() -> CLIENT.explore(program, ExploreLimits.STANDARD, _ -> {}))
                .isInstanceOf(LabException.class)
                .hasMessageContaining(why)
                .message()
                .hasLineCount(1);
        assertThat(CLIENT.explore(GOOD, ExploreLimits.STANDARD, _ -> {}).outcomes()).hasSize(2);
    }

    @Test
    void exitEndsTheRunOnly() throws IOException {
        LabProgram program =
                WarmLab.threads(
                        "", "", "System.out.print(1); System.exit(3);", "System.out.print(2);");
        assertThat(CLIENT.explore(program, ExploreLimits.STANDARD, _ -> {}).outcomes())
                .extracting(Explored.Result::text)
                .containsExactly("1", "12", "21");
    }

    @Test
    void whatRunsFreeMustNotEndItsProcess() {
        LabProgram program = WarmLab.threads("", "", "System.exit(3);");
        assertThatThrownBy(() -> CLIENT.runFree(program, 3, Duration.ofSeconds(1)))
                .hasMessage(
                        "P.java ends its process where it runs free (java.lang.System.exit): a lab"
                                + " must not");
    }

    @ParameterizedTest
    @CsvSource({
        "System.out.println(System.in.read());, reads input (java.lang.System.in)",
        "System.out.println(IO.readln());, reads input (java.lang.IO.readln)",
        "Runtime.getRuntime().exec(args());, starts processes (java.lang.Runtime.exec)",
        "new java.net.ServerSocket(0);, opens connections (java.net.ServerSocket)"
    })
    void whatNoLabMustDoIsRefused(String body, String why) {
        LabProgram program =
                WarmLab.threads("static String[] args() { return new String[1]; }", "", body);
        assertThatThrownBy(() -> CLIENT.explore(program, ExploreLimits.STANDARD, _ -> {}))
                .hasMessage("P.java " + why + ": a lab must not");
    }

    @Test
    void whatFillsTheMemorySlowlyIsNotToldAsRunningOn() {
        LabProgram program =
                WarmLab.threads(
                        "static final List<byte[]> all = new ArrayList<>();",
                        "",
                        "while (true) { all.add(new byte[1 << 20]);"
                                + " LockSupport.parkNanos(3_000_000); }");
        assertThatThrownBy(() -> CLIENT.runFree(program, 3, Duration.ofSeconds(20)))
                .hasMessage("the program needs more memory than a lab has (256 MB)");
    }

    @Test
    void anExplorationThatIsTooLargeIsIncomplete() throws IOException {
        String loop = "for (int i = 0; i < 50; i++) x++;";
        LabProgram program = WarmLab.threads("static int x;", "", loop, loop, loop);
        ExploreLimits few = new ExploreLimits(500, 1_000, Duration.ofSeconds(10), false, 0);
        Explored all = CLIENT.explore(program, few, _ -> {});
        assertThat(all.complete()).isFalse();
        assertThat(all.proven()).isFalse();
        assertThat(all.raceFree()).isFalse();
        assertThat(all.size().schedules()).isNull();
    }

    @Test
    void itEndsWhenNobodyIsThereAnyMore() throws Exception {
        Process process = LabJvmCommand.start(LabJvmCommand.Use.STEPS, List.of());
        process.getOutputStream().close();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void whatIsCancelledIsToldAndTheNextWorks() throws Exception {
        String loop = "for (int i = 0; i < 1_000_000; i++) x++;";
        LabProgram program = WarmLab.threads("static int x;", "", loop, loop);
        CLIENT.warm();
        assertThatThrownBy(
                        () -> CLIENT.explore(program, ExploreLimits.STANDARD, _ -> CLIENT.cancel()))
                .isInstanceOf(LabException.class)
                .hasMessage("it was ended before it was done");
        assertThat(CLIENT.explore(GOOD, ExploreLimits.STANDARD, _ -> {}).complete()).isTrue();
    }
}
