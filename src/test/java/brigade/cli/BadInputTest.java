package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.Screen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

/** What is wrong and what is allowed, in one line, before anything runs. */
class BadInputTest {

    private final CliFixture cli = new CliFixture();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    serve --cooks -3            | -3 cooks are not possible: allowed are 1 to 32
                    serve --cooks 99999999999   | allowed are 1 to 32
                    serve --cooks many          | 'many' is not a whole number
                    serve --customers -1        | -1.0 customers per second are not possible: allowed are 0 to
                    serve --pace slow           | 'slow' is none of teaching, brisk, full
                    serve --model fast          | 'fast' is none of single-thread, process-per-request,
                    serve --mix feast           | 'feast' is none of house-menu, quiet-afternoon, lunch-rush,
                    serve --mix dish=1,cake=2   | 'cake' is none of dish, database, upload, user-action, heavy-sum
                    serve --mix dish=1,cake     | 'cake' is not a kind with a weight, such as dish=8
                    serve --mix dish=0          | a mix in which all weights are 0 is not possible
                    serve --mix upload=101      | a weight of 101 for 'upload' is not possible: allowed are 0 to 100
                    serve --door 65536          | '65536' is not a port: allowed are 0 (any) to 65535
                    serve --door shut           | 'shut' is not a port
                    serve --seconds 0           | '0' is not a number of seconds more than 0
                    serve --seconds soon        | 'soon' is not a number of seconds more than 0
                    serve --seconds NaN         | 'NaN' is not a number of seconds more than 0
                    serve --snapshot /no/p.png  | there is no folder '/no'
                    serve --json                | FILE
                    serve --cokks 3             | did you mean --cooks?
                    serve lunch                 | unknown argument 'lunch'
                    sum --count -5              | a sum of -5 elements is not possible: allowed are 1 to 1000000000000
                    sum --count 1.5             | '1.5' is not a whole number
                    sum --on moon               | 'moon' is none of worker, all-cores, ui
                    sum --json /                | is a folder
                    responsive --seconds -1     | '-1' is not a number of seconds more than 0
                    compare --models train      | 'train' is none of single-thread, process-per-request
                    compare --mix dish          | is none of house-menu
                    compare --customers 0       | 0.0 customers per second are not possible: allowed are 0.1 to
                    compare --seconds 0.1       | 0.1 s for each model are not possible: allowed are 0.5 to 3600
                    compare --report /no/r.html | there is no folder '/no'
                    serv                        | unknown command 'serv': did you mean serve?
                    cook                        | unknown command 'cook'
                    lunch.brigade               | there is no file 'lunch.brigade'
                    src                         | 'src' is a folder: name a file in it
                    --jason                     | unknown option '--jason'
                    """)
    void getsOneLineAndExitCode2(String words, String complaint) {
        assertThat(cli.run(words.split(" "))).isEqualTo(2);
        assertThat(cli.err()).contains(complaint).startsWith("brigade: ").hasLineCount(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.opened).isEmpty();
    }

    @Test
    void aWindowThatCannotOpenGetsOneLineAndExitCode1() {
        Screen.Opener broken =
                (settings, options) -> {
                    throw new IOException("no toolkit\nhere");
                };
        assertThat(cli.run(broken, "serve")).isEqualTo(1);
        assertThat(cli.err()).isEqualToIgnoringNewLines("brigade: no toolkit here");
    }
}
