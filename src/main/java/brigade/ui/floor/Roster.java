package brigade.ui.floor;

import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.ui.floor.StaffState.Fate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who is on duty, by role, with those whose thread has just died. */
record Roster(Map<StaffRole, List<StaffState>> byRole) {

    /** How long a death is seen. */
    private static final long MOURNING = 2_000_000_000L;

    /** How long before its end a lane may have recorded that it died. */
    private static final long LAST_BREATH = 100_000_000L;

    static Roster at(Trace trace, long t) {
        StaffReader reader = new StaffReader(trace, t);
        List<StaffState> alive = new ArrayList<>();
        List<StaffState> dead = new ArrayList<>();
        for (Lane lane : trace.lanes()) {
            StaffRole role = StaffRole.of(lane.role());
            if (role == null || lane.openedAt() > t) {
                continue;
            }
            Span span = trace.spanAt(lane, t);
            if (span != null) {
                alive.add(reader.alive(lane, role, span));
            } else if (lane.closedAt() > t - MOURNING
                    && lane.closedAt() <= t
                    && died(trace, lane)) {
                dead.add(reader.dead(lane, role));
            }
        }
        return new Roster(byRole(alive, dead));
    }

    List<StaffState> of(StaffRole role) {
        return byRole.getOrDefault(role, List.of());
    }

    private static boolean died(Trace trace, Lane lane) {
        boolean[] died = {false};
        long end = lane.closedAt();
        trace.marks(lane, end - LAST_BREATH, end + 1, it -> died[0] |= it.mark() == Mark.DIED);
        return died[0];
    }

    private static Map<StaffRole, List<StaffState>> byRole(
            List<StaffState> alive, List<StaffState> dead) {
        Map<StaffRole, List<StaffState>> byRole = new EnumMap<>(StaffRole.class);
        for (StaffState one : alive) {
            boolean successor = dead.removeIf(it -> it.name().equals(one.name()));
            add(byRole, successor ? withFate(one, Fate.REPLACED) : one);
        }
        dead.forEach(one -> add(byRole, one));
        byRole.values()
                .forEach(staff ->
                        staff.sort(
                                Comparator.comparingInt((StaffState it) -> number(it.name()))
                                        .thenComparingInt(StaffState::lane)));
        byRole.replaceAll((role, staff) -> List.copyOf(staff));
        return byRole;
    }

    private static void add(Map<StaffRole, List<StaffState>> byRole, StaffState one) {
        byRole.computeIfAbsent(one.role(), role -> new ArrayList<>()).add(one);
    }

    private static StaffState withFate(StaffState it, Fate fate) {
        return new StaffState(
                it.lane(),
                it.name(),
                it.role(),
                it.doing(),
                it.progress(),
                it.walk(),
                it.load(),
                fate);
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
