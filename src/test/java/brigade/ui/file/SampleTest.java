package brigade.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Lane;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFile;
import brigade.trace.file.Vocabularies;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SampleTest {

    @ParameterizedTest
    @EnumSource
    void isSmallAndOpensWhole(Sample sample) throws IOException {
        Path file = sample.unpack();
        try {
            assertThat(Files.size(file)).isLessThan(200_000);
            OpenedTrace opened =
                    TraceFile.open(
                            file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN);
            assertThat(RestaurantVocabulary.isOf(opened.trace())).isTrue();
            assertThat(opened.warnings()).isEmpty();
            assertThat(opened.bookmarks()).isNotEmpty();
            assertThat(opened.trace().lanes())
                    .extracting(Lane::name)
                    .contains("UI thread", "cook-1", "server-1", "cashier-1", "worker-1");
            assertThat(opened.trace().requests().totals(opened.trace().end()).served())
                    .isPositive();
        } finally {
            Files.delete(file);
        }
    }
}
