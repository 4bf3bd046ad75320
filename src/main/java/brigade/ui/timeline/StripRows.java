package brigade.ui.timeline;

import brigade.trace.Lane;

import java.util.Comparator;
import java.util.List;

/**
 * The lanes of a strip from top to bottom: the UI thread and the workers first, then by role, each
 * role by number.
 *
 * @param lanes those that were there at some instant of the window
 */
public record StripRows(List<Lane> lanes) {

    private static final List<String> ROLES =
            List.of("ui", "worker", "cook", "server", "cashier", "guests", "bell");

    private static final Comparator<Lane> ORDER =
            Comparator.comparingInt(StripRows::rank)
                    .thenComparingInt(StripRows::number)
                    .thenComparing(Lane::id);

    public StripRows {
        lanes = List.copyOf(lanes);
    }

    /** Of all lanes, those that a window shows. */
    public static StripRows of(List<Lane> all, StripWindow window) {
        return new StripRows(
                all.stream()
                        .filter(lane ->
                                lane.openedAt() < window.end() && lane.closedAt() >= window.start())
                        .sorted(ORDER)
                        .toList());
    }

    /** The same with one lane first. */
    public StripRows withFirst(int lane) {
        return new StripRows(
                lanes.stream().sorted(Comparator.comparing((Lane l) -> l.id() != lane)).toList());
    }

    /** The row of a lane, or -1. */
    public int rowOf(int lane) {
        for (int row = 0; row < lanes.size(); row++) {
            if (lanes.get(row).id() == lane) {
                return row;
            }
        }
        return -1;
    }

    private static int rank(Lane lane) {
        int rank = ROLES.indexOf(lane.role());
        return rank < 0 ? ROLES.size() : rank;
    }

    /** cook-10 comes after cook-9. */
    private static int number(Lane lane) {
        String name = lane.name();
        int digits = name.length();
        while (digits > 0
                && Character.isDigit(name.charAt(digits - 1))
                && name.length() - digits < 9) {
            digits--;
        }
        return digits == name.length() ? 0 : Integer.parseInt(name.substring(digits));
    }
}
