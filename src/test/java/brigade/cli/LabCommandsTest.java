package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Lane;
import brigade.trace.TraceClock;
import brigade.trace.Vocabulary;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFile;
import brigade.trace.file.Vocabularies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

class LabCommandsTest {

    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;

    private String json(String... words) throws IOException {
        Path file = folder.resolve("out.json");
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--json";
        all[words.length + 1] = file.toString();
        assertThat(cli.run(all)).as(cli.err()).isZero();
        return Files.readString(file).replaceAll("\\s+", " ");
    }

    @Test
    void theyAreListed() throws IOException {
        assertThat(json("lab", "list"))
                .startsWith(
                        "{ \"labs\" : [ { \"id\" : \"lost-update\", \"title\" : \"x++ is one"
                                + " step\",")
                .contains("\"threads\" : 2, \"model\" : \"interleaving\", \"variants\" : [ {")
                .contains("{ \"id\" : \"volatile\", \"kind\" : \"distractor\" }");
        assertThat(cli.out()).contains("(broken, volatile, own-locks, synchronized, atomic)");
    }

    @Test
    void oneIsExplored() throws IOException {
        assertThat(json("lab", "explore", "lost-update"))
                .startsWith(
                        "{ \"lab\" : \"lost-update\", \"variant\" : \"broken\", \"complete\" :"
                                + " true, \"states\" : 12, \"schedules\" : \"6\", \"stepsMax\" : 4,"
                                + " \"raceFree\" : false, \"seconds\" : ")
                .contains(
                        "{ \"text\" : \"1\", \"kind\" : \"prints\", \"bad\" : true, \"share\" :"
                                + " \"4/6\", \"schedules\" : \"4\", \"schedule\" : \"ABAB\" }");
    }

    @Test
    void anEndlessOneHasNoShares() throws IOException {
        assertThat(json("lab", "explore", "polite"))
                .contains(
                        "\"kind\" : \"livelock\", \"bad\" : true, \"share\" : null, \"schedules\" :"
                                + " \"endless\"")
                .contains("\"schedules\" : \"endless\", \"stepsMax\"");
    }

    @Test
    void whatOnlyTheMemoryModelAllowsIsTold() throws IOException {
        assertThat(json("lab", "explore", "store-buffering"))
                .contains("\"raceFree\" : false")
                .contains(
                        "\"allowed\" : [ { \"text\" : \"0 0\", \"kind\" : \"prints\", \"badge\" :"
                                + " \"seen elsewhere\" } ]");
        assertThat(cli.out())
                .contains("a data race: A reads b (line 13) while B writes b")
                .contains(
                        "allowed by the memory model, by no schedule: prints 0 0: jcstress, sample"
                                + " BasicJMM_07_Consensus");
        assertThat(json("lab", "explore", "store-buffering", "--variant", "volatile"))
                .doesNotContain("allowed");
    }

    @Test
    void oneIsRunByASchedule() throws IOException {
        assertThat(json("lab", "run", "lost-update", "--schedule", "lost-update:ABBA"))
                .isEqualTo(
                        "{ \"outcomes\" : [ { \"text\" : \"1\", \"kind\" : \"prints\", \"count\" :"
                                + " 1 } ] }");
    }

    @Test
    void aRunIsSavedAsATraceThatCountsSteps() throws Exception {
        Path file = folder.resolve("run.brigade");
        assertThat(
                        cli.run(
                                "lab",
                                "run",
                                "lost-update",
                                "--schedule",
                                "ABBA",
                                "--trace",
                                file.toString()))
                .as(cli.err())
                .isZero();
        assertThat(cli.out()).isEqualTo("1 × prints 1\n");
        var opened = TraceFile.open(file, Vocabularies.of(Vocabulary.NONE), Progress.UNSEEN);
        assertThat(opened.trace().clock()).isEqualTo(new TraceClock.Logical(1_000));
        assertThat(opened.trace().lanes()).extracting(Lane::name).contains("main", "ada", "ben");
    }

    @Test
    void aFileIsRunFree() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("Mine.java"),
                        "void main() { System.out.println(\"mine\"); }");
        assertThat(json("lab", "run", file.toString(), "--free", "7"))
                .contains("\"text\" : \"mine\", \"kind\" : \"prints\", \"count\" : 7");
    }

    @Test
    void aTextThatIsNoProgramIsToldSo() throws IOException {
        Path file = Files.writeString(folder.resolve("Letter.java"), "Dear Ada,\nnothing new.\n");
        assertThat(cli.run("lab", "explore", file.toString())).isNotZero();
        assertThat(cli.err())
                .contains("Letter.java, line 1: this is no Java program, it has no class")
                .hasLineCount(1);
    }

    @Test
    void aFileThatIsTooLargeIsToldSo() throws IOException {
        Path file = Files.writeString(folder.resolve("Big.java"), "a".repeat((1 << 20) + 1));
        assertThat(cli.run("lab", "explore", file.toString())).isNotZero();
        assertThat(cli.err()).contains("is larger than 1 MB").hasLineCount(1);
    }

    @Test
    void whatARunDoesIsDeclaredSoThatItCanBeTranslated() throws Exception {
        Path file = folder.resolve("run.brigade");
        String to = file.toString();
        assertThat(cli.run("lab", "run", "transfer", "--schedule", "AB", "--trace", to)).isZero();
        var trace = TraceFile.open(file, Vocabularies.of(Vocabulary.NONE), Progress.UNSEEN).trace();
        Set<String> said = new HashSet<>();
        for (Lane lane : trace.lanes()) {
            trace.spans(
                    lane,
                    0,
                    Long.MAX_VALUE,
                    span -> {
                        String label = trace.label(span.label());
                        assertThat(trace.term(span.label())).as(label).isNotNull();
                        said.add(label);
                    });
        }
        assertThat(said).contains("could go on", "joins: ada");
    }

    @Test
    void aMendIsProven() {
        assertThat(cli.run("lab", "prove", "lost-update", "--variant", "atomic")).isZero();
        assertThat(cli.out()).isEqualTo("proven: 2 threads, 2 steps, complete, race-free\n");
    }

    @Test
    void whatIsNoMendHasAShortestSchedule() {
        assertThat(cli.run("lab", "prove", "lost-update", "--variant", "volatile")).isOne();
        assertThat(cli.out()).isEqualTo("not proven: ABAB leads to prints: 1\n");
    }

    @Test
    void aFileWithARaceIsNotProven() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("Mine.java"),
                        """
                        static int x;
                        void main() throws Exception {
                            Thread t = new Thread(() -> x = 1);
                            t.start();
                            x = 2;
                            t.join();
                        }
                        """);
        assertThat(cli.run("lab", "prove", file.toString())).isOne();
        assertThat(cli.out())
                .isEqualTo(
                        "not proven: by no step, M writes Mine.x (line 5) while A writes Mine.x"
                                + " (line 3): nothing orders them\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    lab                                                   | 2 | missing command: list, explore, run or prove
                    lab explore nothing                                   | 1 | there is no lab 'nothing'; there are lost-update, start-order,
                    lab explore lost-update --variant x                   | 1 | the lab lost-update has no variant 'x'; there are broken, volatile
                    lab explore Nothing.java                              | 1 | there is no file 'Nothing.java'
                    lab run lost-update --free 0                          | 2 | 0 runs are not possible: allowed are 1 to 1000000
                    lab run lost-update                                   | 2 | --schedule
                    lab run lost-update --schedule A-B                    | 2 | 'A-B' is no schedule: '-' is no step
                    lab run lost-update --schedule transfer:A             | 2 | this schedule is of 'transfer', not of 'lost-update'
                    lab run lost-update --schedule AAA                    | 1 | step 3 of this schedule does not fit: A has ended; B could
                    """)
    void whatIsWrongIsToldInOneLine(String words, int code, String complaint) {
        assertThat(cli.run(words.split(" "))).isEqualTo(code);
        assertThat(cli.err()).startsWith("brigade: ").contains(complaint).hasLineCount(1);
    }
}
