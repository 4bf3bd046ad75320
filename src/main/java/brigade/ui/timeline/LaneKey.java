package brigade.ui.timeline;

import brigade.trace.Lane;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What lanes are put in order by, worked out once a lane.
 *
 * @param group the group that the lane stands in; empty for those above all groups
 * @param groupOrder its name as {@code order} is of the lane's
 * @param rank of the group, then of the role within
 * @param order the name without the number at its end, numbers within it as long as any: those of
 *     pool-2 come before those of pool-10
 * @param number that number, or 0: pool-10 comes after pool-9
 * @param newestFirst of lanes that last as long as a request: one would look at the oldest
 */
record LaneKey(
        Lane lane,
        String group,
        String groupOrder,
        int rank,
        String order,
        int number,
        boolean newestFirst) {

    static final String OTHER = "other";

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static final Comparator<LaneKey> BY_NAME =
            Comparator.comparing(LaneKey::order)
                    .thenComparingInt(LaneKey::number)
                    .thenComparingInt(LaneKey::id);

    static final Comparator<LaneKey> BY_ROLE =
            Comparator.comparingInt(LaneKey::rank)
                    .thenComparing(LaneKey::groupOrder)
                    .thenComparing(LaneKey::group)
                    .thenComparingInt(LaneKey::age)
                    .thenComparing(BY_NAME);

    /** By group, and within as the file has them. */
    static final Comparator<LaneKey> BY_PROCESS =
            Comparator.comparingInt(LaneKey::rank).thenComparingInt(LaneKey::id);

    /** By role, which makes the group. */
    static LaneKey of(Lane lane, LaneRoles roles) {
        return of(lane, roles.groupOf(lane), roles.rankOf(lane), roles.brief(lane));
    }

    /**
     * Of another program: the group is the process.
     *
     * @param place of the process among the others
     */
    static LaneKey ofProcess(Lane lane, int place) {
        return of(lane, lane.group(), place, false);
    }

    private static LaneKey of(Lane lane, String group, int rank, boolean newestFirst) {
        String name = lane.name();
        int digits = name.length();
        while (digits > 0
                && Character.isDigit(name.charAt(digits - 1))
                && name.length() - digits < 9) {
            digits--;
        }
        int number = digits == name.length() ? 0 : Integer.parseInt(name.substring(digits));
        return new LaneKey(
                lane,
                group,
                ordered(group),
                rank,
                ordered(name.substring(0, digits)),
                number,
                newestFirst);
    }

    private static String ordered(String stem) {
        return NUMBER.matcher(stem)
                .replaceAll(it -> "0".repeat(Math.max(0, 9 - it.group().length())) + it.group());
    }

    private int age() {
        return newestFirst ? -number : 0;
    }

    private int id() {
        return lane.id();
    }
}
