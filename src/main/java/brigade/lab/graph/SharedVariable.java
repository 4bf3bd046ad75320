package brigade.lab.graph;

import brigade.lab.wire.LabMessage;

import java.util.List;
import java.util.Optional;

/**
 * A variable that several threads use and somebody changes, and what guards it.
 *
 * @param readers letters of threads, as in schedules
 * @param writers letters of threads
 * @param ordering what orders accesses to it by itself
 * @param locks that were held at each access, by all schedules
 * @param race two accesses that nothing orders, with a shortest schedule to where both come next
 */
public record SharedVariable(
        String name,
        String readers,
        String writers,
        Ordering ordering,
        List<GuardingLock> locks,
        Optional<RacePair> race) {
    public SharedVariable {
        locks = List.copyOf(locks);
    }

    /** What a variable is by itself. */
    public enum Ordering {
        PLAIN,
        VOLATILE,
        /** An object of the JDK each of whose calls is one step. */
        ATOMIC
    }

    /** How a lock is called. */
    public enum NamedBy {
        /** The monitor of the object whose field it is. */
        OWN,
        /** A field of that object. */
        MEMBER,
        /** A static field. */
        STATIC,
        /** A class, whose monitor it is. */
        CLASS,
        /** Nothing: the name is that of its class, with an article. */
        OBJECT
    }

    /** A lock, or a monitor. */
    public record GuardingLock(NamedBy by, String name) {}

    /** One of two accesses. */
    public record RaceAccess(String thread, boolean writes, int line) {}

    /** Two accesses that nothing orders. */
    public record RacePair(RaceAccess first, RaceAccess second, String schedule) {}

    /** As the lab JVM tells it. */
    public static SharedVariable of(LabMessage from) {
        Ordering ordering =
                from.flag("atomic")
                        ? Ordering.ATOMIC
                        : from.flag("volatile") ? Ordering.VOLATILE : Ordering.PLAIN;
        return new SharedVariable(
                from.text("name"),
                from.text("readers"),
                from.text("writers"),
                ordering,
                from.messages("locks").stream()
                        .map(it ->
                                new GuardingLock(NamedBy.valueOf(it.text("kind")), it.text("name")))
                        .toList(),
                from.has("race")
                        ? Optional.of(
                                new RacePair(
                                        access(from.message("race").message("first")),
                                        access(from.message("race").message("second")),
                                        from.text("raceSchedule")))
                        : Optional.empty());
    }

    private static RaceAccess access(LabMessage from) {
        return new RaceAccess(from.text("thread"), from.flag("writes"), (int) from.number("line"));
    }

    /** All threads that use it, as letters in order. */
    public String users() {
        return (readers + writers)
                .chars()
                .sorted()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a lock keeps others out at each access. */
    public boolean locked() {
        return !locks.isEmpty();
    }
}
