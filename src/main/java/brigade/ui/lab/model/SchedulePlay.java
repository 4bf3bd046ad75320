package brigade.ui.lab.model;

import brigade.lab.wire.Schedule;

import java.util.List;

/**
 * A schedule that is played step by step in the scheduler's place, until somebody else steps there.
 * UI thread only.
 */
public final class SchedulePlay {
    /** Who has waited so often for a step to be seen waits for one that was taken back. */
    private static final int MOST_WAITS = 5;

    private final SchedulerSeat seat;
    private final List<String> tokens;
    private boolean begun;
    private int made;
    private int waits;

    /**
     * Starts the program again.
     *
     * @param schedule as {@code ABBA}
     * @throws IllegalArgumentException if it is none
     */
    public SchedulePlay(SchedulerSeat seat, String schedule) {
        this.seat = seat;
        tokens =
                Schedule.of(schedule).steps().stream()
                        .filter(it -> !it.equals("(") && !it.equals(")"))
                        .toList();
        seat.restart();
    }

    /**
     * Asks for the next step, if the one before is seen. To be called again after a while.
     *
     * @return whether there is more to come
     */
    public boolean next() {
        String seen = seat.moment().schedule();
        String asked = String.join("", tokens.subList(0, made));
        begun |= seen.isEmpty();
        if (!begun || (seen.length() < asked.length() && asked.startsWith(seen))) {
            waits++;
            return waits < MOST_WAITS;
        }
        if (!seen.equals(asked) || made == tokens.size()) {
            return false;
        }
        waits = 0;
        seat.choose(tokens.get(made));
        made++;
        return true;
    }
}
