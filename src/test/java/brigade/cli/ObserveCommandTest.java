package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

class ObserveCommandTest {

    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;

    private String dump() throws IOException {
        Path file = folder.resolve("threads.json");
        try (InputStream in =
                ObserveCommandTest.class.getResourceAsStream("/brigade/observe/dump/jdk25.json")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        return file.toString();
    }

    @Test
    void aDumpIsToldOf() throws IOException {
        Path json = folder.resolve("out.json");
        Path html = folder.resolve("out.html");
        Path trace = folder.resolve("out.brigade");

        int code =
                cli.run(
                        "observe",
                        dump(),
                        "--json",
                        json.toString(),
                        "--report",
                        html.toString(),
                        "--trace",
                        trace.toString());

        assertThat(code).as(cli.err()).isZero();
        String figures = Files.readString(json).replaceAll("\\s+", " ");
        assertThat(figures)
                .startsWith(
                        "{ \"source\" : { \"kind\" : \"file\", \"pid\" : 0, \"version\" : \"\" },"
                                + " \"threads\" : [ { \"name\" : \"main\", \"id\" : 3, \"kind\" :"
                                + " \"platform\", \"group\" : \"main\", \"seconds\" : {")
                .contains(
                        "\"deadlocks\" : [ [ { \"thread\" : \"ring-1\", \"waitsFor\" :"
                                + " \"Subject.Ledger\", \"heldBy\" : \"ring-2\" }, { \"thread\" :"
                                + " \"ring-2\", \"waitsFor\" : \"Subject.Stock\", \"heldBy\" :"
                                + " \"ring-1\" } ], [ { \"thread\" : \"virtual-ring-1\"")
                .contains("\"late\" : 0, \"lost\" : 0 }");
        assertThat(cli.out()).contains("Deadlock: ring-1 waits for Subject.Ledger, held by ring-2");
        assertThat(Files.readString(html)).contains("<h2>", "Subject.Ledger", "<svg");
        assertThat(cli.run("observe", trace.toString())).as(cli.err()).isZero();
        assertThat(cli.out()).contains("virtual-ring-2 waits for More.Bread, held by");
    }

    private static final String TWO_THREADS =
            """
            2026-01-02 03:04:05
            Full thread dump OpenJDK 64-Bit Server VM (21.0.1+12-LTS mixed mode, sharing):

            "pool-1-thread-1" #21 prio=5 os_prio=0 tid=0x01 nid=0x11 waiting for monitor entry
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat shop.Stock.take(Stock.java:12)
            \t- waiting to lock <0x000000070f0a0001> (a java.lang.Object)

            "pool-1-thread-2" #22 prio=5 os_prio=0 tid=0x02 nid=0x12 sleeping
               java.lang.Thread.State: TIMED_WAITING (sleeping)
            \tat java.lang.Thread.sleep(java.base@21.0.1/Native Method)
            \tat shop.Stock.count(Stock.java:30)
            \t- locked <0x000000070f0a0001> (a java.lang.Object)

            """;

    /** One dump lasts no time: what its threads are at is counted. */
    @Test
    void theThreadsOfOneDumpAreCounted() throws IOException {
        Path file = folder.resolve("one.txt");
        Files.writeString(file, TWO_THREADS);

        assertThat(cli.run("observe", file.toString())).as(cli.err()).isZero();

        assertThat(cli.out().replaceAll(" +", " "))
                .contains("threads by group threads running waiting blocked sleeping io unknown")
                .contains("pool-1-thread- 2 0 0 1 1 0 0")
                .doesNotContain("0.0 s");
    }

    @Test
    void whatIsObservedIsComparedWithWhatWas() throws IOException {
        Path before = folder.resolve("before.txt");
        Files.writeString(before, TWO_THREADS);
        Path after = folder.resolve("after.txt");
        Files.writeString(
                after,
                TWO_THREADS.replaceFirst("(?s)\"pool-1-thread-1\".*?\n\n", "")
                        + "\"extra-1\" #31 prio=5 os_prio=0 tid=0x03 nid=0x13 runnable\n"
                        + "   java.lang.Thread.State: RUNNABLE\n"
                        + "\tat shop.Sum.add(Sum.java:7)\n\n");
        Path json = folder.resolve("out.json");
        Path html = folder.resolve("out.html");

        int code =
                cli.run(
                        "observe",
                        after.toString(),
                        "--with",
                        before.toString(),
                        "--json",
                        json.toString(),
                        "--report",
                        html.toString());

        assertThat(code).as(cli.err()).isZero();
        assertThat(cli.out().replaceAll(" +", " "))
                .contains("From before.txt to after.txt:", "Deadlocks: 0, then 0.")
                .contains("pool-1-thread- 2 0.00 0.00 1.00 1.00 0.00 0.00")
                .contains(" then 1 0.00 0.00 0.00 1.00 0.00 0.00")
                .contains("extra- 0 0.00");
        assertThat(Files.readString(json).replaceAll("\\s+", " "))
                .contains("\"compared\" : { \"with\" : \"before.txt\", \"deadlocks\" :")
                .contains("{ \"group\" : \"pool-1-thread-\", \"before\" : { \"threads\" : 2,");
        assertThat(Files.readString(html)).contains("before.txt", "<td>2 → 1</td>");
    }

    @Test
    void thePictureOfAJvmIsOfAnInstantOfWhichAllIsTold() {
        long second = 1_000_000_000;

        assertThat(ObserveCommand.pictured(10 * second + 1, 3 * second))
                .isEqualTo(Duration.ofSeconds(7));
        assertThat(ObserveCommand.pictured(4 * second + 1, 3 * second))
                .isEqualTo(Duration.ofSeconds(2));
        assertThat(ObserveCommand.pictured(4 * second + 1, 0)).isEqualTo(Duration.ofSeconds(4));
        assertThat(ObserveCommand.pictured(0, 0)).isEqualTo(Duration.ZERO);
    }

    @Test
    void jvmsAreListed() throws IOException {
        Path json = folder.resolve("jvms.json");

        assertThat(cli.run("observe", "--json", json.toString())).isZero();

        assertThat(Files.readString(json).replaceAll("\\s+", " "))
                .startsWith("{ \"jvms\" : [")
                .doesNotContain("\"pid\" : " + ProcessHandle.current().pid() + ",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    --sample nothing       | 2 | there is no sample 'nothing': there are starved-pool, lock
                    1 --sample thread-leak | 2 | give a program or --sample, not both
                    1 --seconds 0          | 2 | '0' is not a number of seconds
                    1 --threshold -1       | 2 | --threshold is from 0 to 10000
                    --with none.jfr        | 2 | --with compares a program or file with another
                    1 --with none.jfr      | 1 | 'none.jfr' cannot be opened: there is no such file
                    999999999              | 1 | there is no process 999999999
                    none.jfr               | 1 | 'none.jfr' cannot be opened: there is no such file
                    """)
    void whatIsWrongIsSaid(String words, int code, String message) {
        assertThat(cli.run(("observe " + words).split(" "))).isEqualTo(code);
        assertThat(cli.err()).contains(message);
    }
}
