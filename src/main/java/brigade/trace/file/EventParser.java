package brigade.trace.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads events out of JSON, whatever the order of their fields. */
final class EventParser {

    /** KeptTexts are cut to this. */
    static final int MOST_CHARS = 1 << 16;

    private final JsonParser json;
    private final Charge charge;
    private final ChromeEvent event = new ChromeEvent();

    /** Ids that are texts get numbers that no file has. */
    private final Map<String, Long> ids = new HashMap<>();

    private final List<String> idTexts = new ArrayList<>();

    EventParser(JsonParser json, Charge charge) {
        this.json = json;
        this.charge = charge;
    }

    /** Reads the object whose beginning is the current token; it is valid until the next. */
    ChromeEvent read() throws IOException {
        event.clear();
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            switch (field) {
                case "ph" -> event.phase = phase(value);
                case "name" -> event.name = text(value);
                case "cat" -> event.category = text(value);
                case "s" -> event.scope = text(value);
                case "id" -> event.id = text(value);
                case "pid" -> event.pid = id(value);
                case "tid" -> event.tid = id(value);
                case "ts" -> event.time = time(field, value);
                case "dur" -> event.duration = time(field, value);
                case "args" -> arguments(value);
                default -> {
                    charge.name(field);
                    skip();
                }
            }
        }
        return event;
    }

    /** Skips the value that is the current token. */
    void skip() throws IOException {
        JsonToken token = json.currentToken();
        int depth = token != null && token.isStructStart() ? 1 : 0;
        while (depth > 0) {
            token = json.nextToken();
            if (token == null) {
                throw new EOFException();
            } else if (token == JsonToken.FIELD_NAME) {
                charge.name(json.currentName());
            } else if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
        }
    }

    private char phase(JsonToken value) throws IOException {
        if (value != JsonToken.VALUE_STRING || json.getTextLength() == 0) {
            skip();
            return 0;
        }
        return json.getTextCharacters()[json.getTextOffset()];
    }

    /** The text of a scalar, not too long; empty for what has none. */
    String text(JsonToken value) throws IOException {
        if (!value.isScalarValue() || value == JsonToken.VALUE_NULL) {
            skip();
            return "";
        }
        String text = json.getText();
        if (text.length() <= MOST_CHARS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARS - 2)) ? 2 : 1;
        return text.substring(0, MOST_CHARS - end) + '…';
    }

    private long id(JsonToken value) throws IOException {
        String text = text(value);
        Long known = value == JsonToken.VALUE_NUMBER_INT ? null : ids.get(text);
        if (known != null) {
            return known;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            charge.text(text);
            long id = Long.MIN_VALUE + ids.size();
            ids.put(text, id);
            idTexts.add(text);
            return id;
        }
    }

    /** A process or thread id as it stood in the file. */
    String idText(long id) {
        long place = id - Long.MIN_VALUE;
        return place >= 0 && place < idTexts.size() ? idTexts.get((int) place) : Long.toString(id);
    }

    private long time(String field, JsonToken value) throws IOException {
        if (!value.isScalarValue()) {
            skip();
            event.absurd = field + " is no number";
            return Timestamps.ABSURD;
        }
        long time =
                Timestamps.read(
                        json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
        if (time == Timestamps.ABSURD) {
            event.absurd = field + " is " + shown(json.getText());
        }
        return time;
    }

    static String shown(String text) {
        return text.length() <= 30 ? text : text.substring(0, 29) + '…';
    }

    private void arguments(JsonToken value) throws IOException {
        if (value != JsonToken.START_OBJECT) {
            skip();
            return;
        }
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            charge.name(field);
            JsonToken argument = json.nextToken();
            if (argument.isNumeric()) {
                event.args.add(field, json.getText(), true);
            } else if (argument == JsonToken.VALUE_STRING && isOurs(field)) {
                event.args.add(field, text(argument), false);
            } else {
                skip();
            }
        }
    }

    private static boolean isOurs(String field) {
        return switch (field) {
            case Words.REQUEST,
                    "arg",
                    "label",
                    "name",
                    "role",
                    "process",
                    "kind",
                    "unit",
                    "series",
                    Words.SITE,
                    Words.KNOWN ->
                    true;
            default -> false;
        };
    }
}
