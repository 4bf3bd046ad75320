package brigade.measure.compare;

import brigade.measure.compare.ModelFigures.Run;
import brigade.measure.compare.ModelFigures.Service;
import brigade.measure.compare.ModelFigures.StartUp;
import brigade.server.Model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A run of {@link CompareSpec#standard()} that comes with the app, as it was measured once on a
 * machine that it names: what {@code brigade compare --json} has written, unchanged.
 */
public final class RecordedRun {

    private static final String FILE = "recorded.json";

    private final Map<String, Object> fields;

    private RecordedRun(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads it; some milliseconds, any thread.
     *
     * @throws IOException if it is not there, or not what it should be
     */
    public static Comparison read() throws IOException {
        try {
            return new RecordedRun(parsed()).comparison();
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new IOException("the recorded run is damaged: " + e.getMessage(), e);
        }
    }

    /** The command that it was made with. */
    static String command() throws IOException {
        return text(parsed(), "command");
    }

    private static Map<String, Object> parsed() throws IOException {
        try (InputStream in = Objects.requireNonNull(RecordedRun.class.getResourceAsStream(FILE));
                JsonParser parser = new JsonFactory().createParser(in)) {
            parser.nextToken();
            return object(parser);
        }
    }

    private Comparison comparison() {
        Map<String, Object> machine = inner(fields, "machine");
        return new Comparison(
                CompareSpec.standard(),
                new Machine(
                        text(machine, "processor"),
                        (int) whole(machine, "cores"),
                        whole(machine, "memoryBytes"),
                        text(machine, "system"),
                        text(machine, "java")),
                Instant.parse(text(fields, "begun")),
                list(fields, "models").stream().map(it -> figures(cast(it))).toList(),
                List.of(),
                List.of(),
                false);
    }

    private static ModelFigures figures(Map<String, Object> of) {
        String model = text(of, "model").toUpperCase(Locale.ROOT).replace('-', '_');
        return new ModelFigures(
                Model.valueOf(model),
                new Run(
                        number(of, "seconds"),
                        number(of, "otherProgramsCores"),
                        (Boolean) Objects.requireNonNull(of.get("endedEarly"))),
                new Service(
                        new OrderCounts(
                                whole(of, "placed"),
                                whole(of, "served"),
                                whole(of, "failed"),
                                whole(of, "turnedAway")),
                        number(of, "ordersPerSecond"),
                        latency(inner(of, "latencyMillis")),
                        latency(inner(of, "userActionMillis"))),
                footprint(of),
                new StartUp(number(of, "startUpMillis"), number(of, "childStartUpMillis")),
                text(of, "firstFailure"),
                (Boolean) Objects.requireNonNull(of.get("balanced")));
    }

    private static ResourceUse footprint(Map<String, Object> of) {
        return new ResourceUse(
                number(of, "cpuSecondsPer1000"),
                number(of, "peakBytes"),
                number(of, "bytesForOrders"),
                whole(of, "mostInFlight"),
                whole(of, "mostTakenUp"),
                (int) whole(of, "threads"),
                (int) whole(of, "processes"));
    }

    private static Latency latency(Map<String, Object> of) {
        return new Latency(
                whole(of, "count"),
                number(of, "p50"),
                number(of, "p90"),
                number(of, "p99"),
                number(of, "max"),
                list(of, "curve").stream()
                        .map(RecordedRun::cast)
                        .map(it ->
                                new Latency.Point(number(it, "percentile"), number(it, "millis")))
                        .toList(),
                list(of, "dots").stream().map(it -> ((Number) it).doubleValue()).toList());
    }

    private static String text(Map<String, Object> of, String name) {
        return (String) Objects.requireNonNull(of.get(name), name);
    }

    private static long whole(Map<String, Object> of, String name) {
        return ((Number) Objects.requireNonNull(of.get(name), name)).longValue();
    }

    /** NaN where there is none. */
    private static double number(Map<String, Object> of, String name) {
        Object value = of.get(name);
        return value == null ? Double.NaN : ((Number) value).doubleValue();
    }

    private static Map<String, Object> inner(Map<String, Object> of, String name) {
        return cast(Objects.requireNonNull(of.get(name), name));
    }

    private static List<?> list(Map<String, Object> of, String name) {
        return (List<?>) Objects.requireNonNull(of.get(name), name);
    }

    @SuppressWarnings("unchecked") // objects are read below, with names as keys
    private static Map<String, Object> cast(Object object) {
        return (Map<String, Object>) object;
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> read = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                read.put(name, value);
            }
        }
        return read;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> read = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    read.add(Objects.requireNonNull(value(parser), "an element"));
                }
                yield read;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> null;
        };
    }
}
