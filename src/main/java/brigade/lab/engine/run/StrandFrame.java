package brigade.lab.engine.run;

/**
 * A method that a thread stands in.
 *
 * @param locals as the JVM has them: objects, and primitive slots; those that are dead may be
 *     anything
 * @param operands in the same form, the lowest first
 */
@SuppressWarnings("ArrayRecordComponent") // as the JVM gives them; nobody compares two
public record StrandFrame(
        Class<?> type,
        String method,
        String descriptor,
        int bci,
        Object[] locals,
        Object[] operands) {}
