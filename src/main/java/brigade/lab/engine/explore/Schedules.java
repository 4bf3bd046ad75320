package brigade.lab.engine.explore;

import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;
import brigade.lab.engine.run.Turn;
import brigade.lab.engine.run.UncontrolledException;

import org.jspecify.annotations.Nullable;

/** The steps of a schedule, and what they mean in a run. */
final class Schedules {
    /** Main, and a thread for each letter but M. */
    static final int MOST_THREADS = 27;

    private Schedules() {}

    /** Of the thread of a step. */
    static int number(String token) {
        return Turn.number(token.charAt(0));
    }

    /** The step of that name that is possible now. */
    static Turn choice(Run run, String token) {
        Turn quick = quick(run, token);
        if (quick != null) {
            return quick;
        }
        for (Turn each : run.choices()) {
            if (each.token().equals(token)) {
                return each;
            }
        }
        throw new UncontrolledException(
                "the program does not do the same each time: by the same steps it came to where"
                        + " thread "
                        + token
                        + " cannot go on (it may use the time, random numbers or hash codes)");
    }

    /** Without working out what the others could do; null where that is not enough. */
    static @Nullable Turn quick(Run run, String token) {
        int number = number(token);
        if (token.length() > 1
                || Character.isLowerCase(token.charAt(0))
                || number >= run.strands().size()
                || run.ended()) {
            return null;
        }
        Strand strand = run.strands().get(number);
        return strand.free() && strand.alternatives() == 1 ? new Turn(strand, 0) : null;
    }
}
