package brigade.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A chapter of a lesson.
 *
 * @param id names it within the lesson
 * @param notes what a teacher wants to know; empty where the lesson has none
 */
public record Chapter(
        String id, LessonText title, Optional<TeacherNotes> notes, List<LessonStep> steps) {

    /** Keeps its own copy. */
    public Chapter {
        steps = List.copyOf(steps);
    }
}
