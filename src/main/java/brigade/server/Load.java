package brigade.server;

/**
 * How large the work is of a usual order that is no dish.
 *
 * @param queryRows sales that a query looks at
 * @param bytesPerSecond of the line of a client who uploads; 0: as fast as the server takes it
 * @param userAction numbers to test for primality
 * @param sumCount elements of a heavy sum
 */
public record Load(
        int queryRows, long uploadBytes, int bytesPerSecond, int userAction, long sumCount) {
    /** Next to nothing. */
    static final Load LEAST = new Load(4, 4, 0, 4, 4);
}
