package brigade.lab.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Named values: texts, numbers, flags, messages, and lists of those. Not safe for threads. */
public final class LabMessage {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** With one more value; null and empty optional values are left out. */
    public LabMessage with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String text(String name) {
        return String.valueOf(value(name));
    }

    /** Empty where there is none. */
    public String textOr(String name, String other) {
        return has(name) ? text(name) : other;
    }

    public long number(String name) {
        return ((Number) value(name)).longValue();
    }

    public double real(String name) {
        return ((Number) value(name)).doubleValue();
    }

    public long numberOr(String name, long other) {
        return has(name) ? number(name) : other;
    }

    /** False where it is missing. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public LabMessage message(String name) {
        return (LabMessage) value(name);
    }

    /** Empty where it is missing. */
    public List<LabMessage> messages(String name) {
        return ((List<?>) values.getOrDefault(name, List.of()))
                .stream().map(LabMessage.class::cast).toList();
    }

    /** Empty where it is missing. */
    public List<Integer> numbers(String name) {
        return ((List<?>) values.getOrDefault(name, List.of()))
                .stream().map(it -> ((Number) it).intValue()).toList();
    }

    /** Empty where it is missing. */
    public List<String> texts(String name) {
        return ((List<?>) values.getOrDefault(name, List.of()))
                .stream().map(String::valueOf).toList();
    }

    private Object value(String name) {
        Object value = values.get(name);
        return Objects.requireNonNull(value, () -> "a message without '" + name + "'");
    }

    /** As one line, without its end. */
    public String line() {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(line)) {
            write(out, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void write(JsonGenerator out, @Nullable Object value) throws IOException {
        if (value instanceof LabMessage message) {
            out.writeStartObject();
            for (Map.Entry<String, @Nullable Object> each : message.values.entrySet()) {
                out.writeFieldName(each.getKey());
                write(out, each.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object each : list) {
                write(out, each);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }

    /**
     * Reads one line.
     *
     * @throws IOException if it is no message
     */
    public static LabMessage of(String line) throws IOException {
        try (JsonParser in = JSON.createParser(line)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("this is no message: " + line);
            }
            return object(in);
        }
    }

    private static LabMessage object(JsonParser in) throws IOException {
        LabMessage message = new LabMessage();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            message.with(name, value(in));
        }
        return message;
    }

    private static @Nullable Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(in));
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> in.getLongValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> in.getText();
        };
    }
}
