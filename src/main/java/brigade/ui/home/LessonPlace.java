package brigade.ui.home;

/**
 * Where a person stopped in a lesson.
 *
 * @param lesson the id of one that is shipped, or its file
 * @param step the id of the step that was on
 * @param chapter of that step, from 1
 * @param chapters of the lesson
 */
public record LessonPlace(String lesson, String step, int chapter, int chapters) {}
