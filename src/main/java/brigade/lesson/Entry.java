package brigade.lesson;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the text of a lesson, and what stands there; knows its line. One thread. */
public final class Entry {

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,4}) ?s");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Node node;
    private final Source source;

    /** The text as a whole: its name, and the language of texts that name none. */
    private static final class Source {
        private final String name;
        private String language = "en";

        Source(String name) {
            this.name = name;
        }
    }

    /** A field of a place. */
    public record Field(Entry key, Entry value) {}

    private Entry(Node node, Source source) {
        this.node = node;
        this.source = source;
    }

    /**
     * All of a text.
     *
     * @param name how a person knows it
     * @throws LessonException if it cannot be read; so do all methods here where something else
     *     stands than is wanted
     */
    public static Entry root(String name, String text) throws LessonException {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        Node node;
        try {
            StreamReader characters = new StreamReader(settings, text);
            node =
                    new Composer(settings, new ParserImpl(settings, characters))
                            .getSingleNode()
                            .orElse(null);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new LessonException(name, line, oneLine(String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            throw new LessonException(name, 0, oneLine(String.valueOf(e.getMessage())));
        }
        if (!(node instanceof MappingNode)) {
            throw new LessonException(
                    name, 0, "this is no lesson: it has no fields such as 'lesson: my-lesson'");
        }
        return new Entry(node, new Source(name));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** In which language texts are that do not say it. */
    void language(String code) {
        source.language = code;
    }

    /** What is wrong here. */
    public LessonException wrong(String why) {
        int line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        return new LessonException(source.name, line, why);
    }

    private Entry with(Node other) {
        return new Entry(other, source);
    }

    /** The fields of this place. */
    public List<Field> fields() throws LessonException {
        if (!(node instanceof MappingNode map)) {
            throw wrong("fields are expected here, such as 'name: value'");
        }
        List<Field> fields = new ArrayList<>();
        for (NodeTuple each : map.getValue()) {
            fields.add(new Field(with(each.getKeyNode()), with(each.getValueNode())));
        }
        return fields;
    }

    /** Refuses all other fields. */
    public void only(String... names) throws LessonException {
        List<String> allowed = Arrays.asList(names);
        for (Field each : fields()) {
            each.key().oneOf(allowed, "field");
        }
    }

    private @Nullable Entry find(String name) throws LessonException {
        for (Field each : fields()) {
            if (each.key().word().equals(name)) {
                return each.value();
            }
        }
        return null;
    }

    public boolean has(String name) throws LessonException {
        return find(name) != null;
    }

    /** A field that must be there. */
    public Entry field(String name) throws LessonException {
        Entry found = find(name);
        if (found == null) {
            throw wrong("the field '" + name + "' is missing here");
        }
        return found;
    }

    /** A list that is not empty. */
    public List<Entry> list() throws LessonException {
        if (!(node instanceof SequenceNode list) || list.getValue().isEmpty()) {
            throw wrong("a list is expected here, its lines beginning with '- '");
        }
        return list.getValue().stream().map(this::with).toList();
    }

    /** One word, or a list of words. */
    List<Entry> words() throws LessonException {
        return node instanceof ScalarNode ? List.of(this) : list();
    }

    /** What stands here, as it stands. */
    public String word() throws LessonException {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong("one word or number is expected here");
        }
        return scalar.getValue();
    }

    /** One of some words. */
    public String oneOf(Collection<String> allowed, String what) throws LessonException {
        return oneOf(word(), allowed, what);
    }

    /** A word that stands here among others, and is one of some. */
    String oneOf(String word, Collection<String> allowed, String what) throws LessonException {
        if (!allowed.contains(word)) {
            throw wrong(
                    "there is no "
                            + what
                            + " '"
                            + word
                            + "'; there are "
                            + (allowed.isEmpty()
                                    ? "none"
                                    : String.join(", ", new TreeSet<>(allowed))));
        }
        return word;
    }

    double number() throws LessonException {
        try {
            return Double.parseDouble(word());
        } catch (NumberFormatException e) {
            throw wrong("'" + word() + "' is no number");
        }
    }

    /** A number between two, both included. */
    public double number(double least, double most) throws LessonException {
        double number = number();
        if (!(number >= least && number <= most)) {
            throw wrong(
                    word() + " is not allowed here: from " + plain(least) + " to " + plain(most));
        }
        return number;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : "" + number;
    }

    Duration seconds() throws LessonException {
        Matcher form = SECONDS.matcher(word());
        if (!form.matches()) {
            throw wrong("'" + word() + "' is no time; write it as '30 s'");
        }
        return Duration.ofSeconds(Long.parseLong(form.group(1)));
    }

    /** A text: of the lesson's language, or by language. */
    public LessonText text() throws LessonException {
        Map<String, String> byLanguage = new TreeMap<>();
        if (node instanceof ScalarNode) {
            byLanguage.put(source.language, filled(this));
        } else {
            for (Field each : fields()) {
                String language = each.key().word();
                if (!LANGUAGE.matcher(language).matches()) {
                    throw each.key().wrong("'" + language + "' is no language such as en or de");
                }
                byLanguage.put(language, filled(each.value()));
            }
        }
        if (byLanguage.isEmpty()) {
            throw wrong("a text is missing here");
        }
        return new LessonText(byLanguage);
    }

    private static String filled(Entry entry) throws LessonException {
        String text = entry.word().strip();
        if (text.isEmpty()) {
            throw entry.wrong("a text is missing here");
        }
        return text;
    }
}
