package brigade.ui.lesson;

import brigade.lesson.Chapter;
import brigade.lesson.KeptResults;
import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.ui.home.LessonPlace;

import java.util.List;
import java.util.Optional;

/**
 * A lesson that is on, or was stopped.
 *
 * @param name the id of one that is shipped, or its file
 */
record Played(String name, LessonRun run) {

    /** Whether it is a lesson, with a step on. */
    boolean goesOn(String other, Lesson lesson) {
        return name.equals(other) && run.lesson().equals(lesson) && run.step().isPresent();
    }

    /** Where the person is; empty before the first step and after the last. */
    Optional<LessonPlace> place() {
        List<Chapter> chapters = run.lesson().chapters();
        return run.chapter()
                .flatMap(chapter ->
                        run.step()
                                .map(step ->
                                        new LessonPlace(
                                                name,
                                                step.id(),
                                                chapters.indexOf(chapter) + 1,
                                                chapters.size(),
                                                KeptResults.write(run.lesson(), run.results()))));
    }
}
