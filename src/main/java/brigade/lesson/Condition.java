package brigade.lesson;

/**
 * A condition on the trace: a figure of the stretch since the step began, held against a number.
 *
 * @param figure one that the page has
 */
public record Condition(String figure, Comparison comparison, double value) {

    /** How both are compared. */
    public enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<="),
        MORE_THAN(">"),
        LESS_THAN("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As it is written in a lesson. */
        public String sign() {
            return sign;
        }
    }

    /**
     * Whether it holds; never for a figure that is not known yet.
     *
     * @param measured the figure now, or NaN
     */
    public boolean holds(double measured) {
        return switch (comparison) {
            case AT_LEAST -> measured >= value;
            case AT_MOST -> measured <= value;
            case MORE_THAN -> measured > value;
            case LESS_THAN -> measured < value;
        };
    }

    /** As a lesson has it: {@code waiting >= 3}. */
    @Override
    public String toString() {
        String number = value == Math.rint(value) ? Long.toString((long) value) : "" + value;
        return figure + " " + comparison.sign() + " " + number;
    }
}
