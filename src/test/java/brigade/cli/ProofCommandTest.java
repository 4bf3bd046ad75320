package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.proof.Missed;
import brigade.measure.proof.ModelProof;
import brigade.server.Model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ProofCommandTest {

    private final CliFixture cli = new CliFixture();

    @Test
    void helpTellsWhatItDoes() {
        assertThat(cli.run("proof", "--help")).isZero();
        assertThat(cli.out())
                .contains("--models", "--mix", "--seconds", "--json", "flight recording");
    }

    @ParameterizedTest
    @CsvSource({
        "--seconds=0.1,0.1 s for each model are not possible: allowed are 0.5 to 300",
        "--seconds=soon,soon",
        "--models=nobody,nobody",
        "'--models=thread-pool,thread-pool',named twice",
        "--mix=soup,soup",
        "--json=/nowhere/at/all.json,there is no folder"
    })
    void badInputIsOneLine(String word, String said) {
        assertThat(cli.run("proof", word)).isEqualTo(2);
        assertThat(cli.err().strip().lines()).hasSize(1);
        assertThat(cli.err()).contains(said);
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void sharesAreNotRoundedUp() {
        String text =
                ProofReport.of(
                        new ModelProof(
                                Model.THREAD_POOL,
                                new ModelProof.Confirmed(2_000, 0.99999),
                                new ModelProof.Confirmed(1_000, 0.98765),
                                List.of(
                                        new Missed(
                                                "running-while-parked",
                                                1,
                                                8_000_000,
                                                new Missed.Worst(
                                                        "cook-1", "Queue.take:7", 8_000_000))),
                                new ModelProof.Running(0.5, 1_000, 900, 450),
                                List.of()));

        assertThat(text)
                .contains(
                        "thread-pool: 99.99 % of 2,000 waits",
                        "98.76 %",
                        "0.500 of 1000 ms",
                        "450 ms of processor time for 900 ms running",
                        "running-while-parked: 1, 8.000 ms; the longest 8.000 ms: cook-1,"
                                + " Queue.take:7");
    }
}
