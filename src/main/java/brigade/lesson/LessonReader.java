package brigade.lesson;

import brigade.lesson.LessonStep.End;
import brigade.lesson.LessonStep.Push;
import brigade.lesson.LessonStep.Says;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads lessons and checks them: what it returns can be played. Any thread. */
public final class LessonReader {

    /** Lessons end so. */
    public static final String SUFFIX = ".lesson";

    /** Larger files are no lessons, bytes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final Duration USUAL_WITHIN = Duration.ofSeconds(30);

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final List<LessonWords> known;

    /**
     * @param known what lessons can be about
     */
    public LessonReader(List<LessonWords> known) {
        this.known = List.copyOf(known);
    }

    /** Whether a file is a lesson, by its name. */
    public static boolean suits(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    /**
     * Reads a file.
     *
     * @throws LessonException if it is no lesson, or a wrong one; the message is one line
     * @throws IOException if it cannot be read
     */
    public Lesson read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.getFileName().toString(), in);
        }
    }

    /**
     * Reads what a stream has; it stays open.
     *
     * @param name how a person knows it
     */
    public Lesson read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new LessonException(
                    name,
                    lineAt(bytes, MOST_BYTES),
                    "a lesson has at most 1 MB, this file is larger");
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(read, text, true).isError()) {
            throw new LessonException(
                    name,
                    lineAt(bytes, read.position()),
                    "this is no text in UTF-8, as lessons are");
        }
        return lesson(Entry.root(name, text.flip().toString()));
    }

    /** The line in which a byte lies, from 1. */
    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private Lesson lesson(Entry root) throws LessonException {
        root.only("lesson", "about", "language", "title", "chapters");
        root.language(root.has("language") ? root.field("language").word() : "en");
        Entry about = root.field("about");
        List<String> subjects = known.stream().map(LessonWords::on).toList();
        int subject = subjects.indexOf(about.oneOf(subjects, "subject"));
        LessonWords words = known.get(subject);
        Names names = new Names(new HashSet<>(), new ArrayList<>());
        List<Chapter> chapters = new ArrayList<>();
        for (Entry each : root.field("chapters").list()) {
            chapters.add(chapter(each, words, names));
        }
        return new Lesson(
                id(root.field("lesson"), new HashSet<>()),
                words.on(),
                root.field("title").text(),
                chapters);
    }

    /** What has a name already, and the steps among it. */
    private record Names(Set<String> all, List<String> steps) {}

    private static String id(Entry entry, Set<String> before) throws LessonException {
        String id = entry.word();
        if (!ID.matcher(id).matches()) {
            throw entry.wrong(
                    "'" + id + "' is no name: small letters, digits and hyphens, 40 at most");
        }
        if (!before.add(id)) {
            throw entry.wrong("two have the name '" + id + "'");
        }
        return id;
    }

    private static Chapter chapter(Entry from, LessonWords words, Names names)
            throws LessonException {
        from.only("id", "title", "notes", "steps");
        List<LessonStep> steps = new ArrayList<>();
        for (Entry each : from.field("steps").list()) {
            steps.add(step(each, words, names));
        }
        return new Chapter(
                id(from.field("id"), names.all()),
                from.field("title").text(),
                from.has("notes") ? Optional.of(notes(from.field("notes"))) : Optional.empty(),
                steps);
    }

    private static TeacherNotes notes(Entry from) throws LessonException {
        from.only("aim", "minutes", "misconception", "ask", "next");
        return new TeacherNotes(
                from.field("aim").text(),
                (int) from.field("minutes").number(1, 240),
                from.field("misconception").text(),
                from.field("ask").text(),
                from.field("next").text());
    }

    private static LessonStep step(Entry from, LessonWords words, Names names)
            throws LessonException {
        from.only(
                "id", "title", "text", "code", "look", "set", "do", "ask", "until", "within",
                "push", "expect", "answer");
        LessonText text = from.field("text").text();
        for (String each : text.byLanguage().values()) {
            int count = each.strip().split("\\s+").length;
            if (count > LessonStep.MOST_WORDS) {
                throw from.field("text")
                        .wrong(
                                "has "
                                        + count
                                        + " words; a step has at most "
                                        + LessonStep.MOST_WORDS);
            }
        }
        StageOrders orders = new StageOrders(words);
        List<Condition> until = new Conditions(words).of(from, "until");
        Optional<LessonText> answer =
                from.has("answer") ? Optional.of(from.field("answer").text()) : Optional.empty();
        if (answer.isPresent()) {
            AnswerFigures.check(answer.get(), words, names.steps(), from.field("answer"));
        }
        String id = id(from.field("id"), names.all());
        names.steps().add(id);
        return new LessonStep(
                id,
                new Says(
                        from.field("title").text(),
                        text,
                        from.has("code")
                                ? Optional.of(from.field("code").word().strip())
                                : Optional.empty(),
                        answer),
                look(from, words),
                orders.of(from),
                from.has("ask")
                        ? Optional.of(question(from.field("ask"), words))
                        : Optional.empty(),
                new End(
                        until,
                        from.has("within") ? from.field("within").seconds() : USUAL_WITHIN,
                        from.has("push")
                                ? Optional.of(push(from.field("push"), orders))
                                : Optional.empty(),
                        new Conditions(words).of(from, "expect")));
    }

    private static List<String> look(Entry from, LessonWords words) throws LessonException {
        List<String> parts = new ArrayList<>();
        if (from.has("look")) {
            for (Entry each : from.field("look").words()) {
                parts.add(each.oneOf(words.parts(), "part of the page"));
            }
        }
        return parts;
    }

    private static Push push(Entry from, StageOrders orders) throws LessonException {
        from.only("label", "set", "do");
        return new Push(from.field("label").text(), orders.of(from));
    }

    private static Question question(Entry from, LessonWords words) throws LessonException {
        from.only("text", "figure", "choices");
        String figure = from.field("figure").oneOf(words.figures().keySet(), "figure");
        List<Question.Choice> choices = new ArrayList<>();
        if (from.has("choices")) {
            for (Entry each : from.field("choices").list()) {
                each.only("text", "from", "below");
                choices.add(
                        new Question.Choice(
                                each.field("text").text(),
                                each.has("from")
                                        ? each.field("from").number()
                                        : Double.NEGATIVE_INFINITY,
                                each.has("below")
                                        ? each.field("below").number()
                                        : Double.POSITIVE_INFINITY));
            }
        }
        return new Question(from.field("text").text(), figure, choices);
    }
}
