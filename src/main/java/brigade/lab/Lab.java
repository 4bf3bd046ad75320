package brigade.lab;

import brigade.lesson.LessonText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A lab that is shipped.
 *
 * @param threads how many it starts
 * @param right what it prints when nothing goes wrong; anything else is bad
 * @param variants the first is broken, and what the lesson is about
 */
public record Lab(
        String id,
        LabLesson lesson,
        int threads,
        Model model,
        List<String> right,
        List<Variant> variants) {

    /** Where what goes wrong comes from. */
    public enum Model {
        INTERLEAVING,
        MEMORY
    }

    /**
     * A complete program.
     *
     * @param chip what it is called where one is to be chosen, in a few words
     * @param why it helps, or does not, in one sentence
     * @param guards which lock guards which field in it
     */
    public record Variant(
            String id, Kind kind, LessonText chip, LessonText why, List<LockGuard> guards) {
        public Variant {
            guards = List.copyOf(guards);
        }
    }

    /**
     * A field that is only used by who holds a lock.
     *
     * @param field its name
     * @param lock the name of a field, or of a class as {@code Till.class}, or {@code this}
     */
    public record LockGuard(String field, String lock) {}

    /** What a variant is there for. */
    public enum Kind {
        BROKEN,
        MENDED,
        /** Looks mended and is not. */
        DISTRACTOR
    }

    public Lab {
        right = List.copyOf(right);
        variants = List.copyOf(variants);
    }

    public String title(Locale locale) {
        return lesson.subject().title().in(locale);
    }

    public String chapter(Locale locale) {
        return lesson.subject().chapter().in(locale);
    }

    /** The one of that id. */
    public Optional<Variant> variant(String wanted) {
        return variants.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }
}
