package brigade.lab;

import brigade.lesson.Entry;
import brigade.lesson.LessonException;
import brigade.lesson.LessonText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the lesson of a lab: texts and places as in other lessons. Any thread. */
final class LabReader {
    private static final int MOST_THREADS = 4;
    private static final int HINTS = 2;
    private static final int LEAST_FORESEEN = 3;
    private static final Map<String, OutcomeKind> OUTCOMES =
            words(OutcomeKind.values(), OutcomeKind::word);

    private LabReader() {}

    /**
     * One lab.
     *
     * @param name of the text, for a person
     * @throws LessonException if something is wrong or missing; the message has the line
     */
    static Lab read(String name, String text, LessonText chapter) throws LessonException {
        Entry root = Entry.root(name, text);
        root.only(
                "lab",
                "title",
                "level",
                "threads",
                "model",
                "right",
                "belief",
                "question",
                "outcomes",
                "goal",
                "explanation",
                "next",
                "variants");
        List<LabLesson.Foreseen> foreseen = foreseen(root.field("outcomes"));
        LabLesson lesson =
                new LabLesson(
                        new LabLesson.Subject(
                                root.field("title").text(),
                                chapter,
                                (int) root.field("level").number(1, 3)),
                        new LabLesson.Prediction(
                                root.field("belief").text(),
                                root.field("question").text(),
                                foreseen),
                        goal(root.field("goal"), foreseen),
                        root.field("explanation").text(),
                        root.field("next").text());
        List<String> right = new ArrayList<>();
        for (Entry each : root.field("right").list()) {
            right.add(each.word());
        }
        return new Lab(
                root.field("lab").word(),
                lesson,
                (int) root.field("threads").number(1, MOST_THREADS),
                word(root.field("model"), Lab.Model.values()),
                right,
                variants(root.field("variants")));
    }

    private static List<LabLesson.Foreseen> foreseen(Entry from) throws LessonException {
        List<LabLesson.Foreseen> all = new ArrayList<>();
        for (Entry each : from.list()) {
            LabOutcome outcome = outcome(each, "occurs", "elsewhere");
            if (all.stream().anyMatch(it -> it.outcome().equals(outcome))) {
                throw each.wrong("this outcome stands here twice");
            }
            all.add(
                    new LabLesson.Foreseen(
                            outcome,
                            each.has("occurs")
                                    ? word(each.field("occurs"), LabLesson.Occurs.values())
                                    : LabLesson.Occurs.STEPPED,
                            each.has("elsewhere")
                                    ? Optional.of(each.field("elsewhere").text())
                                    : Optional.empty()));
        }
        if (all.size() < LEAST_FORESEEN) {
            throw from.wrong("at least " + LEAST_FORESEEN + " outcomes are needed to choose from");
        }
        return all;
    }

    /** The one field that is no other's. */
    private static LabOutcome outcome(Entry from, String... others) throws LessonException {
        for (Entry.Field each : from.fields()) {
            if (!Arrays.asList(others).contains(each.key().word())) {
                String word = each.key().oneOf(OUTCOMES.keySet(), "kind of outcome");
                OutcomeKind kind = Objects.requireNonNull(OUTCOMES.get(word));
                return new LabOutcome(kind, each.value().word().strip());
            }
        }
        throw from.wrong("an outcome is missing here, such as 'prints: 2'");
    }

    private static LabLesson.Goal goal(Entry from, List<LabLesson.Foreseen> foreseen)
            throws LessonException {
        from.only("text", "reach", "hints");
        List<LessonText> hints = new ArrayList<>();
        for (Entry each : from.field("hints").list()) {
            hints.add(each.text());
        }
        if (hints.size() != HINTS) {
            throw from.field("hints").wrong("there are " + HINTS + " hints, not " + hints.size());
        }
        LabOutcome reach = outcome(from.field("reach"));
        if (foreseen.stream()
                .noneMatch(it ->
                        it.outcome().equals(reach) && it.occurs() == LabLesson.Occurs.STEPPED)) {
            throw from.field("reach").wrong("this is none of the outcomes that steps can reach");
        }
        return new LabLesson.Goal(from.field("text").text(), reach, hints);
    }

    private static List<Lab.Variant> variants(Entry from) throws LessonException {
        List<Lab.Variant> variants = new ArrayList<>();
        for (Entry each : from.list()) {
            each.only("id", "kind", "chip", "why", "guards");
            List<Lab.LockGuard> guards = new ArrayList<>();
            if (each.has("guards")) {
                for (Entry.Field guard : each.field("guards").fields()) {
                    guards.add(new Lab.LockGuard(guard.key().word(), guard.value().word()));
                }
            }
            variants.add(
                    new Lab.Variant(
                            each.field("id").word(),
                            word(each.field("kind"), Lab.Kind.values()),
                            each.field("chip").text(),
                            each.field("why").text(),
                            guards));
        }
        return variants;
    }

    private static <E extends Enum<E>> E word(Entry from, E[] values) throws LessonException {
        Map<String, E> words = words(values, it -> it.name().toLowerCase(Locale.ROOT));
        return Objects.requireNonNull(words.get(from.oneOf(words.keySet(), "such word here")));
    }

    private static <E> Map<String, E> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, it -> it));
    }
}
