package brigade.lab.engine.rewrite;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Calls that answer otherwise in each run: no schedule decides what a program does with that, so
 * they are told.
 */
final class Chances {
    private static final Set<String> CALLS =
            Set.of(
                    "Math.random",
                    "StrictMath.random",
                    "UUID.randomUUID",
                    "SecureRandom.<init>",
                    "Date.<init>",
                    "Instant.now",
                    "LocalTime.now",
                    "LocalDateTime.now",
                    "LocalDate.now",
                    "ZonedDateTime.now");

    private Chances() {}

    /** Those that a class has, as a person writes them, such as {@code Math.random}. */
    static Set<String> in(byte[] classFile) {
        return ConstantPool.members(classFile)
                .filter(it -> it.owner().asInternalName().startsWith("java/"))
                .map(Substitutes::written)
                .filter(CALLS::contains)
                .map(it -> it.replace(".<init>", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
