package brigade.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What a step asks before it tells the answer.
 *
 * @param figure what the answer is, when the step ends
 * @param choices to choose from; none: a number is estimated
 */
public record Question(LessonText text, String figure, List<Choice> choices) {

    /** Keeps its own copy. */
    public Question {
        choices = List.copyOf(choices);
    }

    /**
     * One of the answers.
     *
     * @param least the figure that it stands for, from here
     * @param below and to here, without it
     */
    public record Choice(LessonText text, double least, double below) {

        /** Whether it was right. */
        public boolean holds(double measured) {
            return measured >= least && measured < below;
        }
    }

    /** The choice that a figure makes right; empty where none does, or a number is asked for. */
    public Optional<Choice> right(double measured) {
        return choices.stream().filter(choice -> choice.holds(measured)).findFirst();
    }
}
