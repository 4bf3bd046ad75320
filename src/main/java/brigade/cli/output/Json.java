package brigade.cli.output;

import brigade.measure.Quantiles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** Figures as JSON: the names are stable, and a name ends in its unit where it has one. */
public final class Json {

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes the fields of an object, or the elements of a list. */
    public interface Content {
        /** Writes itself. */
        void to(Json json) throws IOException;
    }

    /**
     * Writes one object to {@code file} and moves it into place; nothing where no file is wanted.
     */
    public static void writeObject(@Nullable OutputFile file, Content fields) throws IOException {
        if (file != null) {
            write(file, json -> json.object(fields));
        }
    }

    /** Writes one list to {@code file} and moves it into place. */
    public static void writeList(OutputFile file, Content elements) throws IOException {
        write(file, json -> json.elements(elements));
    }

    private static void write(OutputFile file, Content content) throws IOException {
        file.write(out -> {
            try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
                generator.useDefaultPrettyPrinter();
                content.to(new Json(generator));
            }
        });
    }

    /** An element of a list, or the whole. */
    public void object(Content fields) throws IOException {
        generator.writeStartObject();
        fields.to(this);
        generator.writeEndObject();
    }

    /** An element of a list that is a list itself, or the whole. */
    public void elements(Content elements) throws IOException {
        generator.writeStartArray();
        elements.to(this);
        generator.writeEndArray();
    }

    /** A field that is an object. */
    public void object(String name, Content fields) throws IOException {
        generator.writeFieldName(name);
        object(fields);
    }

    /** A field that is a list. */
    public void list(String name, Content elements) throws IOException {
        generator.writeFieldName(name);
        elements(elements);
    }

    /** A field that is text. */
    public void text(String name, String value) throws IOException {
        generator.writeStringField(name, value);
    }

    /** A field that is a whole number. */
    public void whole(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
    }

    /** A field that is a number, to three decimals; null where the value is not a number. */
    public void number(String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            generator.writeNumberField(name, Math.round(value * 1e3) / 1e3);
        } else {
            generator.writeNullField(name);
        }
    }

    /**
     * A field that is a share of a whole, 0 to 1, as it is: none that falls short is rounded up.
     */
    public void share(String name, double value) throws IOException {
        generator.writeNumberField(name, value);
    }

    /** A field that is a list of numbers, to three decimals. */
    public void numbers(String name, List<Double> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (double value : values) {
            generator.writeNumber(Math.round(value * 1e3) / 1e3);
        }
        generator.writeEndArray();
    }

    /** A field that is true or false. */
    public void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    /** A field that has no value. */
    public void none(String name) throws IOException {
        generator.writeNullField(name);
    }

    /** A field that holds the points of a distribution. */
    public void quantiles(String name, Quantiles quantiles) throws IOException {
        object(
                name,
                json -> {
                    json.number("p50", quantiles.p50());
                    json.number("p99", quantiles.p99());
                    json.number("max", quantiles.max());
                });
    }
}
