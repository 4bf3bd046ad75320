package brigade.work;

/**
 * A request for the heavy sum 0 + 1 + … + (count - 1), computed {@code rounds} times, one after the
 * other.
 */
public record SumRequest(long count, int rounds) {
    public static final long MOST = 1_000_000_000_000L;

    /**
     * Checks the request.
     *
     * @throws IllegalArgumentException if a number is out of range; its message names what is
     *     allowed
     */
    public SumRequest {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "a sum of " + count + " elements is not possible: allowed are 1 to " + MOST);
        }
        if (rounds < 1) {
            throw new IllegalArgumentException(
                    rounds + " rounds are not possible: allowed are 1 or more");
        }
    }

    /** The classic: 0 + … + 9,999,999, once. */
    public static SumRequest classic() {
        return new SumRequest(10_000_000, 1);
    }
}
