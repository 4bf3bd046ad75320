package brigade.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What a step asks before it tells the answer.
 *
 * @param figure what the answer is, when the step ends
 * @param choices to choose from; none: a number is estimated, in the unit of the figure
 */
public record Question(LessonText text, String figure, List<Choice> choices) {

    /** Keeps its own copy. */
    public Question {
        choices = List.copyOf(choices);
    }

    /** Whether a number is asked for. */
    public boolean estimates() {
        return choices.isEmpty();
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

    /**
     * How a guess turned out.
     *
     * @param measured the figure, or NaN
     */
    public Outcome outcome(Guess guess, double measured) {
        if (Double.isNaN(measured)) {
            return Outcome.UNKNOWN;
        }
        return switch (guess) {
            case Guess.Chosen(Choice choice) ->
                    choice.holds(measured) ? Outcome.RIGHT : Outcome.WRONG;
            case Guess.Estimated(double value) -> Outcome.ofEstimate(value, measured);
        };
    }

    /** How a guess turned out. */
    public enum Outcome {
        /** The figure is not known. */
        UNKNOWN,
        /** It was so, or an estimate was off by less than half as much again. */
        RIGHT,
        /** It was not. */
        WRONG;

        /** An estimate that is off by less is a good one. */
        static final double CLOSE = 1.5;

        private static Outcome ofEstimate(double value, double measured) {
            double times = times(value, measured);
            return times <= CLOSE && times >= 1 / CLOSE ? RIGHT : WRONG;
        }

        /** How many times the estimate the figure is; 1 where both are 0. */
        static double times(double estimate, double measured) {
            return estimate == measured ? 1 : measured / estimate;
        }
    }
}
