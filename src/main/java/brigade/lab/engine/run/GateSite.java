package brigade.lab.engine.run;

/**
 * Where in the program a gate stands.
 *
 * @param type the binary name of the class
 * @param line in the source; 0 where the class does not tell
 * @param variable the field, {@code Type.field} of a static one, or what is called
 * @param ordered whether the Java memory model orders accesses to it: volatile, or a lock
 * @param ofClass whether the variable belongs to a class and not to an object
 */
public record GateSite(
        String type, String method, int line, String variable, boolean ordered, boolean ofClass) {}
