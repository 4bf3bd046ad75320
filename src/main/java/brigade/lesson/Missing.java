package brigade.lesson;

/**
 * A condition that does not hold yet.
 *
 * @param measured its figure now, or NaN
 */
public record Missing(Condition condition, double measured) {}
