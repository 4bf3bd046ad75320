package brigade.trace.file;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Awaited;
import brigade.trace.CounterTerm;
import brigade.trace.LaneRole;
import brigade.trace.Lifecycle;
import brigade.trace.Site;
import brigade.trace.SourceText;
import brigade.trace.Stage;
import brigade.trace.Term;
import brigade.trace.Vocabulary;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A vocabulary in the header of a file. */
final class VocabularyJson {

    static final String FIELD = "vocabulary";

    /** More terms in a file are left out: what is not declared is shown as it stands. */
    private static final int MOST_TERMS = 10_000;

    /** Between the roles of a list. */
    private static final String LIST = ",";

    private record FileStage(
            String name, int code, Outcome outcome, Stage.Argument argument, List<String> servedBy)
            implements Stage {}

    private record FileTerm(
            String label,
            Activity activity,
            Argument argument,
            String key,
            @Nullable Site site,
            @Nullable Awaited awaited)
            implements Term {}

    private record FileCounter(String counter, String unit, String key, boolean shown)
            implements CounterTerm {}

    private VocabularyJson() {}

    static void write(Vocabulary vocabulary, JsonGenerator to) throws IOException {
        to.writeObjectFieldStart(FIELD);
        to.writeStringField("name", vocabulary.name());
        to.writeArrayFieldStart("stages");
        for (Stage stage : vocabulary.lifecycle().stages()) {
            to.writeStartObject();
            to.writeStringField("name", stage.word());
            to.writeStringField("outcome", Words.word(stage.outcome()));
            to.writeStringField("argument", Words.word(stage.argument()));
            to.writeStringField("servedBy", String.join(LIST, stage.servedBy()));
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeArrayFieldStart("terms");
        for (Term term : vocabulary.terms()) {
            to.writeStartObject();
            to.writeStringField("label", term.label());
            to.writeStringField("activity", Words.word(term.activity()));
            to.writeStringField("argument", Words.word(term.argument()));
            to.writeStringField("key", term.key());
            Site site = term.site();
            if (site != null) {
                to.writeStringField(Words.SITE, site.toString());
            }
            write(term.awaited(), to);
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeArrayFieldStart("counters");
        for (CounterTerm term : vocabulary.counters()) {
            to.writeStartObject();
            to.writeStringField("name", term.counter());
            to.writeStringField("unit", term.unit());
            to.writeStringField("key", term.key());
            to.writeStringField("shown", Boolean.toString(term.shown()));
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeArrayFieldStart("roles");
        for (LaneRole role : vocabulary.roles()) {
            to.writeStartObject();
            to.writeStringField("name", role.name());
            to.writeStringField("stands", Words.word(role.stands()));
            to.writeStringField("brief", Boolean.toString(role.brief()));
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    private static void write(@Nullable Awaited awaited, JsonGenerator to) throws IOException {
        if (awaited != null) {
            to.writeStringField("awaits", Words.word(awaited.kind()));
            to.writeStringField("level", awaited.level());
            to.writeStringField("capacity", awaited.capacity());
            to.writeStringField("endedBy", String.join(LIST, awaited.endedBy()));
        }
    }

    /**
     * Reads the object whose beginning is the current token.
     *
     * @throws Refusal when the stages are none that requests could go through
     */
    static Vocabulary read(JsonParser json, EventParser events, Charge charge) throws IOException {
        String name = "";
        List<Arguments> stages = List.of();
        List<Arguments> terms = List.of();
        List<Arguments> roles = List.of();
        List<Arguments> counters = List.of();
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            charge.name(field);
            JsonToken value = json.nextToken();
            switch (field) {
                case "name" -> name = events.text(value);
                case "stages" -> stages = objects(json, events, charge, Lifecycle.MOST);
                case "counters" -> counters = objects(json, events, charge, MOST_TERMS);
                case "roles" -> roles = objects(json, events, charge, MOST_TERMS);
                case "terms" -> terms = objects(json, events, charge, MOST_TERMS);
                default -> events.skip();
            }
        }
        charge.text(name);
        return new Vocabulary(
                name,
                lifecycle(stages),
                terms(terms),
                SourceText.NONE,
                roles(roles),
                counters(counters));
    }

    private static List<Arguments> objects(
            JsonParser json, EventParser events, Charge charge, int most) throws IOException {
        List<Arguments> objects = new ArrayList<>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            events.skip();
            return objects;
        }
        for (JsonToken token = json.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            if (token != JsonToken.START_OBJECT || objects.size() == most) {
                events.skip();
                continue;
            }
            Arguments fields = new Arguments();
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                charge.name(field);
                String text = events.text(json.nextToken());
                charge.text(text);
                fields.add(field, text, false);
            }
            objects.add(fields);
        }
        return objects;
    }

    private static Lifecycle lifecycle(List<Arguments> objects) throws Refusal {
        List<Stage> stages = new ArrayList<>();
        for (Arguments fields : objects) {
            stages.add(
                    new FileStage(
                            fields.text("name", "").toUpperCase(Locale.ROOT).replace(' ', '_'),
                            stages.size(),
                            of(Stage.Outcome.values(), fields.text("outcome", "")),
                            of(Stage.Argument.values(), fields.text("argument", "")),
                            list(fields.text("servedBy", ""))));
        }
        try {
            return new Lifecycle(stages);
        } catch (IllegalArgumentException e) {
            throw new Refusal("its header is damaged: " + e.getMessage());
        }
    }

    private static List<Term> terms(List<Arguments> objects) {
        List<Term> terms = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (Arguments fields : objects) {
            String label = fields.text("label", "");
            if (labels.add(label)) {
                terms.add(
                        new FileTerm(
                                label,
                                of(Activity.values(), fields.text("activity", "")),
                                of(Argument.values(), fields.text("argument", "")),
                                fields.text("key", ""),
                                site(fields),
                                awaited(fields)));
            }
        }
        return terms;
    }

    private static List<CounterTerm> counters(List<Arguments> objects) {
        return objects.stream()
                .<CounterTerm>map(fields ->
                        new FileCounter(
                                fields.text("name", ""),
                                fields.text("unit", ""),
                                fields.text("key", ""),
                                Boolean.parseBoolean(fields.text("shown", ""))))
                .toList();
    }

    private static List<LaneRole> roles(List<Arguments> objects) {
        return objects.stream()
                .map(fields ->
                        new LaneRole(
                                fields.text("name", ""),
                                of(LaneRole.Stands.values(), fields.text("stands", "")),
                                Boolean.parseBoolean(fields.text("brief", ""))))
                .toList();
    }

    private static @Nullable Site site(Arguments fields) {
        String site = fields.text(Words.SITE);
        return site == null ? null : Site.of(site);
    }

    private static @Nullable Awaited awaited(Arguments fields) {
        String kind = fields.text("awaits");
        return kind == null
                ? null
                : new Awaited(
                        of(Awaited.Kind.values(), kind),
                        fields.text("level", ""),
                        fields.text("capacity", ""),
                        list(fields.text("endedBy", "")));
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(LIST));
    }

    /** A word that a newer Brigade may have added means nothing here, as the first of each does. */
    private static <E extends Enum<E>> E of(E[] values, String word) {
        for (E value : values) {
            if (Words.word(value).equals(word)) {
                return value;
            }
        }
        return values[0];
    }
}
