package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.trace.LaneKind;

import java.util.Comparator;
import java.util.List;

/**
 * What lanes are put in order by, worked out once a lane.
 *
 * @param group the group that the lane stands in; empty for those above all groups
 * @param rank of the group, then of the role within
 * @param stem the name without the number at its end
 * @param number that number, or 0: cook-10 comes after cook-9
 */
record LaneKey(Lane lane, String group, int rank, String stem, int number) {

    /** Roles with a group of their own, in the order of the restaurant. */
    private static final List<String> STAFF = List.of("cook", "server", "cashier");

    /** Those who only keep time, in one group at the end. */
    private static final List<String> OTHERS =
            List.of("guests", "callers", "bell", "standstill", "");

    static final String OTHER = "other";

    static final Comparator<LaneKey> BY_NAME =
            Comparator.comparing(LaneKey::stem)
                    .thenComparingInt(LaneKey::number)
                    .thenComparingInt(LaneKey::id);

    /** Lanes that last as long as an order: the newest first, or one would look at the oldest. */
    private static final List<String> OF_ORDERS = List.of("truck", "hand", "guest");

    static final Comparator<LaneKey> BY_ROLE =
            Comparator.comparingInt(LaneKey::rank)
                    .thenComparing(LaneKey::group)
                    .thenComparing(LaneKey::newestFirst)
                    .thenComparing(BY_NAME);

    /** By group, and within as the file has them. */
    static final Comparator<LaneKey> BY_PROCESS =
            Comparator.comparingInt(LaneKey::rank).thenComparingInt(LaneKey::id);

    /** By role, which makes the group. */
    static LaneKey of(Lane lane) {
        return of(lane, groupOf(lane), rankOf(lane));
    }

    /**
     * Of another program: the group is the process.
     *
     * @param place of the process among the others
     */
    static LaneKey ofProcess(Lane lane, int place) {
        return of(lane, lane.group(), place);
    }

    private static LaneKey of(Lane lane, String group, int rank) {
        String name = lane.name();
        int digits = name.length();
        while (digits > 0
                && Character.isDigit(name.charAt(digits - 1))
                && name.length() - digits < 9) {
            digits--;
        }
        int number = digits == name.length() ? 0 : Integer.parseInt(name.substring(digits));
        return new LaneKey(lane, group, rank, name.substring(0, digits), number);
    }

    private int newestFirst() {
        return OF_ORDERS.contains(lane.role()) ? -number : 0;
    }

    private int id() {
        return lane.id();
    }

    private static String groupOf(Lane lane) {
        if (above(lane)) {
            return "";
        }
        return other(lane) ? OTHER : lane.group();
    }

    private static boolean above(Lane lane) {
        return lane.kind() == LaneKind.UI || lane.role().equals("worker");
    }

    private static boolean other(Lane lane) {
        return lane.process().isEmpty() && OTHERS.contains(lane.role());
    }

    private static int rankOf(Lane lane) {
        if (above(lane)) {
            return lane.kind() == LaneKind.UI ? 0 : 1;
        } else if (other(lane)) {
            return 100 + OTHERS.indexOf(lane.role());
        }
        int staff = STAFF.indexOf(lane.role());
        return staff < 0 ? 50 : 10 + staff;
    }
}
