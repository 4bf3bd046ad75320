package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Trace;

import java.util.List;

/**
 * How those of some roles are off at an instant.
 *
 * @param roles the roles that were asked about
 * @param present how many lanes of these roles are there
 * @param busy how many of them are at something: they work, sleep in the midst of it or wait for
 *     data
 * @param blocked how many of them wait for a lock
 */
public record RoleLoad(List<String> roles, int present, int busy, int blocked) {

    /** Of no roles. */
    public static final RoleLoad NOBODY = new RoleLoad(List.of(), 0, 0, 0);

    /** Of a crowd so many are looked at; they speak for all. */
    private static final int MOST = 200;

    public static RoleLoad of(Trace trace, List<String> roles, long t) {
        if (roles.isEmpty()) {
            return NOBODY;
        }
        int present = 0;
        int seen = 0;
        int busy = 0;
        int blocked = 0;
        for (String role : roles) {
            for (Lane lane : trace.lanes(role)) {
                if (!lane.aliveAt(t)) {
                    continue;
                }
                present++;
                if (seen < MOST) {
                    seen++;
                    Activity activity = LaneState.at(trace, lane, t).activity();
                    busy += isBusy(activity) ? 1 : 0;
                    blocked += activity == Activity.BLOCKED ? 1 : 0;
                }
            }
        }
        return new RoleLoad(
                roles, present, ofAll(busy, seen, present), ofAll(blocked, seen, present));
    }

    private static int ofAll(int counted, int seen, int present) {
        return seen == 0 ? 0 : (int) Math.round(counted * (present / (double) seen));
    }

    /** Whether who does this has no time for anything else. */
    static boolean isBusy(Activity activity) {
        return switch (activity) {
            case RUNNING, SLEEPING, IO, RUNNABLE -> true;
            case IDLE, WAITING, BLOCKED, UNKNOWN -> false;
        };
    }

    /** Whether somebody is meant to be there, and nobody is. */
    public boolean absent() {
        return !roles.isEmpty() && present == 0;
    }

    /** How many are free to do something else. */
    public int idle() {
        return present - busy - blocked;
    }
}
