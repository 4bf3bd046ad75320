package brigade.lab.engine.explore;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.GateSite;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;

import java.util.ArrayList;
import java.util.List;

/**
 * Two accesses to one variable, at least one of which writes, that nothing orders. There is such a
 * pair in some execution if and only if in some state two threads stand before such accesses at the
 * same time: then they can follow each other directly, with no synchronisation between them (Boehm,
 * Adve: Foundations of the C++ concurrency memory model, PLDI 2008).
 */
public record Race(Access first, Access second) {

    /**
     * One of the two.
     *
     * @param thread its letter, as in schedules
     */
    public record Access(char thread, boolean writes, GateSite site) {
        /** "A writes x (line 3)". */
        @Override
        public String toString() {
            return thread
                    + (writes ? " writes " : " reads ")
                    + site.variable()
                    + " (line "
                    + site.line()
                    + ")";
        }
    }

    /** As a person reads it. */
    @Override
    public String toString() {
        return first + " while " + second;
    }

    /** All pairs in the state that a run is in. */
    static List<Race> all(Run run) {
        List<Race> races = List.of();
        List<Strand> strands = run.strands();
        for (int i = 0; i < strands.size(); i++) {
            for (int j = i + 1; j < strands.size(); j++) {
                Strand one = strands.get(i);
                Strand other = strands.get(j);
                GateSite first = one.site();
                GateSite second = other.site();
                if (first != null && second != null && conflict(one, first, other, second)) {
                    races = races.isEmpty() ? new ArrayList<>() : races;
                    races.add(
                            new Race(
                                    new Access(one.letter(), writes(one), first),
                                    new Access(other.letter(), writes(other), second)));
                }
            }
        }
        return races;
    }

    static boolean writes(Strand strand) {
        return strand.action() != Action.READ;
    }

    private static boolean conflict(Strand one, GateSite first, Strand other, GateSite second) {
        return accesses(one)
                && accesses(other)
                && one.target() == other.target()
                && one.element() == other.element()
                && first.variable().equals(second.variable())
                && !(first.ordered() && second.ordered())
                && (writes(one) || writes(other));
    }

    static boolean accesses(Strand strand) {
        return !strand.ended()
                && switch (strand.action()) {
                    case READ, WRITE, UPDATE -> true;
                    default -> false;
                };
    }
}
