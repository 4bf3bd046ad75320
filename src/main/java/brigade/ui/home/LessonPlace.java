package brigade.ui.home;

import java.util.List;

/**
 * Where a person stopped in a lesson.
 *
 * @param lesson the id of one that is shipped, or its file
 * @param step the id of the step that was on
 * @param chapter of that step, from 1
 * @param chapters of the lesson
 * @param results what the steps brought so far, as {@link brigade.lesson.KeptResults} writes it
 */
public record LessonPlace(
        String lesson, String step, int chapter, int chapters, List<String> results) {

    /** Keeps its own copy. */
    public LessonPlace {
        results = List.copyOf(results);
    }
}
