package brigade.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsNamesLeftAndFiguresRight() {
        TextTable table =
                new TextTable()
                        .row("", "p50", "max")
                        .row("frame", "16.6", "1,204.0")
                        .row("bell", "0.1");

        assertThat(table)
                .hasToString(
                        """
                                  p50      max
                          frame  16.6  1,204.0
                          bell    0.1
                        """);
    }

    @Test
    void withoutRowsIsEmpty() {
        assertThat(new TextTable()).hasToString("");
    }
}
