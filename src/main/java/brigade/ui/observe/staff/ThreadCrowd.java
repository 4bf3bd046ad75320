package brigade.ui.observe.staff;

import java.util.List;

/**
 * All threads of a room that are at the same.
 *
 * @param doing what they are at
 * @param poses who they are, the one that has been at it longest first
 */
public record ThreadCrowd(ThreadPose.Doing doing, List<ThreadPose> poses) {

    public ThreadCrowd {
        poses = List.copyOf(poses);
    }

    /** How many there are. */
    public int size() {
        return poses.size();
    }

    /** Since when the first of them has been at it, nanoseconds of the trace. */
    public long since() {
        return poses.getFirst().since();
    }

    /** The one lane that all of them wait for, or 0. */
    public int holder() {
        int holder = poses.getFirst().holder();
        return poses.stream().allMatch(it -> it.holder() == holder) ? holder : 0;
    }
}
