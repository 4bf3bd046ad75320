package brigade.lesson;

/** What a person expects when a step asks. */
public sealed interface Guess {

    /** One of the answers to choose from. */
    record Chosen(Question.Choice choice) implements Guess {}

    /**
     * A number.
     *
     * @param value in the unit of the figure that is asked for, 0 or more
     */
    record Estimated(double value) implements Guess {

        /**
         * @throws IllegalArgumentException if it is no number, or negative, as no figure is
         */
        public Estimated {
            if (!Double.isFinite(value) || value < 0) {
                throw new IllegalArgumentException(value + " is no estimate");
            }
        }
    }
}
