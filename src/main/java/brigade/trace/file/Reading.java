package brigade.trace.file;

import brigade.trace.Vocabulary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/** Reads the JSON of a trace into a sink: an object that holds events, or just the events. */
final class Reading {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(500)
                                    .maxNumberLength(400)
                                    .maxNameLength(10_000)
                                    .maxStringLength(10_000_000)
                                    .build())
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // to say which are absurd
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    private static final int MOST_NAMES = 100;

    private final JsonParser json;
    private final EventParser events;
    private final Charge charge;
    private final Faults faults;
    private final Vocabularies vocabularies;

    /** That of the file; those that name none are of the first that is known. */
    private Vocabulary vocabulary;

    /** On top of the file, to tell what it is if it is no trace. */
    private final Set<String> topNames = new HashSet<>();

    private @Nullable Sink sink;
    private boolean between;
    private boolean list;

    Reading(InputStream in, Vocabularies vocabularies, Charge charge, Faults faults)
            throws IOException {
        json = JSON.createParser(in);
        events = new EventParser(json, charge);
        this.charge = charge;
        this.vocabularies = vocabularies;
        vocabulary = vocabularies.first();
        this.faults = faults;
    }

    /** Where the events went so far, if there were any. */
    @Nullable Sink sink() {
        return sink;
    }

    /** Whether reading ended between two events of a file that is a list: these may end so. */
    boolean endedBetween() {
        return list && between;
    }

    /** Reads to the end. */
    void read() throws IOException {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_ARRAY) {
            list = true;
            readEvents();
        } else if (first == JsonToken.START_OBJECT) {
            readObject();
        }
        if (sink == null) {
            OtherFormat other = OtherFormat.ofFields(topNames);
            throw other == null
                    ? new Refusal(
                            "it is JSON, but no trace: there is no list \"traceEvents\". "
                                    + OtherFormat.WHAT_OPENS)
                    : other.refusal();
        }
        while (json.nextToken() != null) {
            events.skip(); // what follows; it also checks that the file is whole
        }
    }

    private void readObject() throws IOException {
        Header header = null;
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (field.equals("otherData") && value == JsonToken.START_OBJECT && header == null) {
                Arguments fields = fields();
                header = Header.of(fields, vocabulary);
                sink = header == null ? null : new OwnTrace(header, charge, faults);
            } else if (field.equals("traceEvents") && value == JsonToken.START_ARRAY) {
                readEvents();
            } else {
                charge.name(field);
                if (topNames.size() < MOST_NAMES) {
                    topNames.add(field);
                }
                events.skip();
            }
        }
    }

    private Arguments fields() throws IOException {
        Arguments fields = new Arguments();
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            charge.name(field);
            JsonToken value = json.nextToken();
            if (field.equals(VocabularyJson.FIELD) && value == JsonToken.START_OBJECT) {
                vocabulary = vocabularies.meant(VocabularyJson.read(json, events, charge));
                continue;
            }
            fields.add(field, events.text(value), value.isNumeric());
        }
        return fields;
    }

    private void readEvents() throws IOException {
        Sink into = sink == null ? new ForeignTrace(charge, faults, events::idText) : sink;
        sink = into;
        between = true;
        for (JsonToken token = json.nextToken();
                token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            between = false;
            if (token == JsonToken.START_OBJECT) {
                into.take(events.read());
            } else {
                events.skip();
            }
            between = true;
        }
        between = false;
    }
}
