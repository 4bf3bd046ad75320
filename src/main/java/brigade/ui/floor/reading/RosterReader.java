package brigade.ui.floor.reading;

import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.Trace;
import brigade.ui.floor.state.Roster;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.StaffState.Fate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads who is on duty, and whose thread has just died. */
final class RosterReader {

    /** How long a death is seen. */
    private static final long MOURNING = 2_000_000_000L;

    private static final Comparator<StaffState> BY_NUMBER =
            Comparator.comparingInt((StaffState it) -> number(it.name()))
                    .thenComparingInt(StaffState::lane);

    /** How long before its end a lane may have recorded that it died. */
    private static final long LAST_BREATH = 100_000_000L;

    /** When more lanes than these end in that time, nobody could see which of them died. */
    private static final int MOST_ENDED = 200;

    private RosterReader() {}

    static Roster roster(Trace trace, long t) {
        return roster(trace, t, new KindReader(trace), new CrowdReader(trace));
    }

    /** As above, with readers that others use, too. */
    static Roster roster(Trace trace, long t, KindReader kinds, CrowdReader crowds) {
        List<Lane> ended = trace.closed(t - MOURNING, t);
        return new Roster(
                byRole(
                        alive(trace, t, kinds, crowds),
                        ended.size() > MOST_ENDED
                                ? new ArrayList<>()
                                : dead(trace, t, kinds, ended)));
    }

    private static Map<StaffRole, List<StaffState>> alive(
            Trace trace, long t, KindReader kinds, CrowdReader crowds) {
        StaffReader reader = new StaffReader(trace, t, kinds);
        Map<StaffRole, List<StaffState>> alive = new EnumMap<>(StaffRole.class);
        crowds.at(t)
                .forEach((role, people) ->
                        alive.put(
                                role,
                                role.comesWithAnOrder() && people.size() > Roster.MOST_DRAWN
                                        ? people.brief()
                                        : each(reader, role, people)));
        return alive;
    }

    private static List<StaffState> each(
            StaffReader reader, StaffRole role, CrowdReader.People people) {
        List<StaffState> staff = new ArrayList<>();
        people.each(it -> staff.add(reader.alive(it.lane(), role, it.span())));
        return staff;
    }

    private static List<StaffState> dead(Trace trace, long t, KindReader kinds, List<Lane> ended) {
        StaffReader reader = new StaffReader(trace, t, kinds);
        List<StaffState> dead = new ArrayList<>();
        for (Lane lane : ended) {
            StaffRole role = StaffRole.of(lane.role());
            if (role != null && died(trace, lane)) {
                dead.add(reader.dead(lane, role));
            }
        }
        return dead;
    }

    private static boolean died(Trace trace, Lane lane) {
        boolean[] died = {false};
        long end = lane.closedAt();
        trace.marks(
                lane, end - LAST_BREATH, end + 1, it -> died[0] |= it.mark() == CommonMark.DIED);
        return died[0];
    }

    private static Map<StaffRole, List<StaffState>> byRole(
            Map<StaffRole, List<StaffState>> alive, List<StaffState> dead) {
        if (!dead.isEmpty()) {
            alive.values()
                    .forEach(staff ->
                            staff.replaceAll(it ->
                                    dead.removeIf(gone -> gone.name().equals(it.name()))
                                            ? it.withFate(Fate.REPLACED)
                                            : it));
        }
        dead.forEach(it -> alive.computeIfAbsent(it.role(), role -> new ArrayList<>()).add(it));
        alive.values().stream()
                .filter(it -> it.size() <= Roster.MOST_DRAWN)
                .forEach(it -> it.sort(BY_NUMBER));
        alive.replaceAll((role, staff) -> List.copyOf(staff));
        return alive;
    }

    /** The number at the end of a name such as {@code cook-12}, or 0. */
    private static int number(String name) {
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        return digits == name.length() || name.length() - digits > 8
                ? 0
                : Integer.parseInt(name.substring(digits));
    }
}
