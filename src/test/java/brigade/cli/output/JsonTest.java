package brigade.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.Quantiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class JsonTest {

    @TempDir Path folder;

    @Test
    void writesNamesAndFigures() throws IOException {
        String written =
                written(json -> {
                    json.whole("served", 28);
                    json.number("ordersPerSecond", 2.80449);
                    json.number("ratio", Double.NaN);
                    json.flag("held", true);
                    json.none("result");
                    json.quantiles("gapMillis", new Quantiles(16.6, 18, 33.25));
                    json.list("phases", list -> list.object(phase -> phase.text("name", "alone")));
                });

        assertThat(written.replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"served\":28,\"ordersPerSecond\":2.804,\"ratio\":null,\"held\":true,\"result\":null,"
                            + "\"gapMillis\":{\"p50\":16.6,\"p99\":18.0,\"max\":33.25},"
                            + "\"phases\":[{\"name\":\"alone\"}]}");
    }

    private String written(Json.Content fields) throws IOException {
        Path target = folder.resolve("figures.json");
        try (OutputFile file = OutputFile.reserve(target)) {
            Json.writeObject(file, fields);
        }
        return Files.readString(target);
    }
}
