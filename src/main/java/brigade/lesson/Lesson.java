package brigade.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * A lesson: chapters of steps, gone through from the first to the last.
 *
 * @param id names it on the command line: small letters, digits and hyphens
 * @param on what it is about: the name of the vocabulary of the source that plays it
 */
public record Lesson(String id, String on, LessonText title, List<Chapter> chapters) {

    /** Keeps its own copy. */
    public Lesson {
        chapters = List.copyOf(chapters);
    }

    /** All steps, chapter by chapter. */
    public Stream<LessonStep> steps() {
        return chapters.stream().flatMap(chapter -> chapter.steps().stream());
    }

    /** Whether it asks or measures anything, so that there is something to look back on. */
    public boolean measures() {
        return steps().anyMatch(it -> it.question().isPresent() || it.says().answer().isPresent());
    }
}
