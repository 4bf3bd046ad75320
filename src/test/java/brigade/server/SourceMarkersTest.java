package brigade.server;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantTerm;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The app finds the statement that a thread is in by the label of its span. */
class SourceMarkersTest {
    private static final Pattern MARKED = Pattern.compile("[;{] // : (.*)");

    @Test
    void eachLabelMarksOneStatement() throws IOException {
        assertThat(found(MARKED))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RestaurantTerm.values()).map(RestaurantTerm::label).toList());
    }

    private static List<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "brigade"))) {
            return files.filter(file ->
                            file.toString().matches(".*(work|server|restaurant|Heartbeat).*java"))
                    .map(SourceMarkersTest::read)
                    .flatMap(text -> pattern.matcher(text).results())
                    .map((MatchResult match) -> match.group(1))
                    .flatMap(labels -> Stream.of(labels.split(", ")))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
