package brigade.ui.timeline;

import brigade.trace.Lane;

import java.util.List;

/**
 * For which windows the same lanes are there as for a first one: so thousands of them need not be
 * asked each time a window moves.
 *
 * @param opened when the last of those that are there was opened
 * @param opensNext when the first of the later ones was opened
 * @param closedBefore when the last of the earlier ones was closed
 * @param closes when the first of those that are there was closed; of those still open the end of
 *     the trace counts, before which they did not close
 */
record SameLanes(long opened, long opensNext, long closedBefore, long closes) {

    /**
     * @param end where the trace ends
     */
    static SameLanes of(List<Lane> lanes, TimeWindow window, long end) {
        long opened = Long.MIN_VALUE;
        long opensNext = Long.MAX_VALUE;
        long closedBefore = Long.MIN_VALUE;
        long closes = Long.MAX_VALUE;
        for (Lane lane : lanes) {
            long closed = lane.closedAt();
            if (lane.openedAt() >= window.end()) {
                opensNext = Math.min(opensNext, lane.openedAt());
            } else if (closed < window.start()) {
                closedBefore = Math.max(closedBefore, closed);
            } else {
                opened = Math.max(opened, lane.openedAt());
                closes =
                        Math.min(
                                closes, closed == Long.MAX_VALUE ? openUntil(end, window) : closed);
            }
        }
        return new SameLanes(opened, opensNext, closedBefore, closes);
    }

    /** A window beyond the end of the trace is one of those for which the lanes are there. */
    private static long openUntil(long end, TimeWindow window) {
        return Math.max(end, window.start());
    }

    boolean in(TimeWindow window) {
        return window.end() > opened
                && window.end() <= opensNext
                && window.start() > closedBefore
                && window.start() <= closes;
    }
}
