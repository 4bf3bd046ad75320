package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceBookTest {
    @ParameterizedTest
    @CsvSource({
        "cook, chop, Cooking.java",
        "cook, pan, Cooking.java",
        "cook, sauté, Cooking.java",
        "cook, simmer, Cooking.java",
        "cook, oven, Cooking.java",
        "cook, rail, Exchange.java",
        "cook, pass is full, Exchange.java",
        "server, walk, Serving.java",
        "server, take order, Serving.java",
        "server, serve plate, Serving.java",
        "server, door and pass, Exchange.java",
        "cashier, bills, Exchange.java",
        "cashier, drawer, Charging.java",
        "cashier, charge, Charging.java",
        "cashier, card, Charging.java",
        "guests, next guest, Guests.java",
        "worker, sum, HeavySum.java",
        "ui, sum, HeavySum.java",
        "ui, pulse, Heartbeat.java"
    })
    void theLineOfWhatAThreadDoesIsInTheCompiledSource(String role, String label, String file) {
        SourceExcerpt excerpt = new SourceBook().find(role, label, 8).orElseThrow();

        assertThat(excerpt.file()).isEqualTo(file);
        assertThat(excerpt.lines()).hasSizeLessThanOrEqualTo(8);
        assertThat(excerpt.lines().get(excerpt.marked())).isNotBlank().doesNotContain("//");
    }
}
