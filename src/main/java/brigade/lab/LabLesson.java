package brigade.lab;

import brigade.lesson.LessonText;

import java.util.List;
import java.util.Optional;

/**
 * What a lab tells and asks, whatever its program is.
 *
 * @param explanation of what was seen
 * @param next what to try then
 */
public record LabLesson(
        Subject subject,
        Prediction prediction,
        Goal goal,
        LessonText explanation,
        LessonText next) {

    /**
     * What it is about.
     *
     * @param title the belief in a few words
     * @param level 1 for beginners, 2, or 3 for those who know locks and waiting
     */
    public record Subject(LessonText title, LessonText chapter, int level) {}

    /**
     * What the learner is asked before anything runs.
     *
     * @param belief that the lab puts to the test
     * @param foreseen the outcomes to choose from, in the order in which they are shown
     */
    public record Prediction(LessonText belief, LessonText question, List<Foreseen> foreseen) {
        public Prediction {
            foreseen = List.copyOf(foreseen);
        }
    }

    /**
     * An outcome to choose from.
     *
     * @param elsewhere who has seen it, where it takes the memory model and may not come here
     */
    public record Foreseen(LabOutcome outcome, Occurs occurs, Optional<LessonText> elsewhere) {}

    /** Whether an outcome comes, of the first variant. */
    public enum Occurs {
        /** By some schedule. */
        STEPPED,
        /** By no schedule, but the language allows it: compiler and processor may reorder. */
        REORDERED,
        NEVER
    }

    /**
     * What the learner is to reach as the scheduler, of the first variant.
     *
     * @param hints from the vaguer to the plainer
     */
    public record Goal(LessonText text, LabOutcome reach, List<LessonText> hints) {
        public Goal {
            hints = List.copyOf(hints);
        }
    }
}
