package brigade.trace.file;

import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

/**
 * Whose lane is recorded anew.
 *
 * @param id of the lane
 * @param threadId as of {@link Lane#threadId}
 */
record ReplayedThread(
        int id, String name, String role, String process, LaneKind kind, long threadId) {

    Lane open(Recorder recorder, long t) {
        Lane lane = recorder.laneAt(t, id, name, role, process, kind);
        lane.standsFor(threadId);
        return lane;
    }
}
