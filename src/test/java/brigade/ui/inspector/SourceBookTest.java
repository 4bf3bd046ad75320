package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceBookTest {
    @ParameterizedTest
    @CsvSource({
        "chop, Frying.java",
        "pan, Frying.java",
        "sauté, Frying.java",
        "simmer, Frying.java",
        "oven, Frying.java",
        "connection, Querying.java",
        "query, Querying.java",
        "receive, Uploading.java",
        "fsync, Uploading.java",
        "user action, Acting.java",
        "heavy sum, Summing.java",
        "rail, Exchange.java",
        "pass is full, Exchange.java",
        "walk, Walking.java",
        "take order, Serving.java",
        "serve plate, Serving.java",
        "door and pass, Exchange.java",
        "bills, Exchange.java",
        "drawer, Charging.java",
        "charge, Charging.java",
        "card, Charging.java",
        "guest eats, Meal.java",
        "start-up, HiredTruck.java",
        "next guest, Guests.java",
        "sum, HeavySum.java",
        "pulse, Heartbeat.java"
    })
    void theLineOfWhatAThreadDoesIsInTheCompiledSource(String label, String file) {
        SourceExcerpt excerpt = new SourceBook().find(label, 8).orElseThrow();

        assertThat(excerpt.file()).isEqualTo(file);
        assertThat(excerpt.lines()).hasSizeLessThanOrEqualTo(8);
        assertThat(excerpt.lines().get(excerpt.marked())).isNotBlank().doesNotContain("//");
    }
}
