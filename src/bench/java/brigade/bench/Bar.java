package brigade.bench;

/**
 * One figure and the bar that it must hold.
 *
 * @param name what was measured
 * @param value the figure
 * @param unit unit of the figure and of its baseline
 * @param baseline what it is compared with, measured in the same run; NaN where the bar is absolute
 * @param rule how the figure is held against the bound
 * @param bound the bar; NaN where there is none
 */
record Bar(String name, double value, String unit, double baseline, Rule rule, double bound) {

    /** How a figure is held against its bound. */
    enum Rule {
        RATIO_AT_MOST,
        RATIO_AT_LEAST,
        VALUE_AT_MOST,
        VALUE_AT_LEAST,
        NONE
    }

    /** The figure must be at most so many times its baseline. */
    static Bar atMostTimes(double bound, String name, double value, String unit, double baseline) {
        return new Bar(name, value, unit, baseline, Rule.RATIO_AT_MOST, bound);
    }

    /** The figure must be at least so many times its baseline. */
    static Bar atLeastTimes(double bound, String name, double value, String unit, double baseline) {
        return new Bar(name, value, unit, baseline, Rule.RATIO_AT_LEAST, bound);
    }

    /** The figure must be at most the bound. */
    static Bar atMost(double bound, String name, double value, String unit) {
        return new Bar(name, value, unit, Double.NaN, Rule.VALUE_AT_MOST, bound);
    }

    /** The figure must be at least the bound. */
    static Bar atLeast(double bound, String name, double value, String unit) {
        return new Bar(name, value, unit, Double.NaN, Rule.VALUE_AT_LEAST, bound);
    }

    /** A figure for comparison, with no bar. */
    static Bar seen(String name, double value, String unit, double baseline) {
        return new Bar(name, value, unit, baseline, Rule.NONE, Double.NaN);
    }

    /** Figure by baseline; NaN where there is no baseline. */
    double ratio() {
        return value / baseline;
    }

    /** Whether the figure holds the bar; a figure that could not be measured (NaN) holds none. */
    boolean held() {
        return switch (rule) {
            case RATIO_AT_MOST -> ratio() <= bound;
            case RATIO_AT_LEAST -> ratio() >= bound;
            case VALUE_AT_MOST -> value <= bound;
            case VALUE_AT_LEAST -> value >= bound;
            case NONE -> true;
        };
    }
}
