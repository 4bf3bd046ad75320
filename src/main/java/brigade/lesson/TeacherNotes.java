package brigade.lesson;

/**
 * What a teacher wants to know of a chapter.
 *
 * @param aim what is understood afterwards
 * @param minutes how long it takes
 * @param misconception what it meets
 * @param ask what to ask the class
 * @param next what to try afterwards
 */
public record TeacherNotes(
        LessonText aim, int minutes, LessonText misconception, LessonText ask, LessonText next) {}
