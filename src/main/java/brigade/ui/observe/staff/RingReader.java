package brigade.ui.observe.staff;

import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.waits.SampledRun;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds threads that wait for each other in a ring. Only what dumps show counts: a wait that the
 * JVM has recorded is over, and was no deadlock. One thread.
 */
final class RingReader {

    private final Trace trace;

    RingReader(Trace trace) {
        this.trace = trace;
    }

    /** The rings among those who are there at {@code t}. */
    List<StuckRing> among(Map<Integer, ThreadPose> poses, long t) {
        List<StuckRing> rings = new ArrayList<>();
        Map<Integer, Integer> round = new HashMap<>();
        int number = 0;
        for (int start : poses.keySet().stream().sorted().toList()) {
            number++;
            ThreadPose next = poses.get(start);
            while (next != null && waits(next) && !round.containsKey(next.lane())) {
                round.put(next.lane(), number);
                next = poses.get(next.holder());
            }
            if (next != null && waits(next) && round.getOrDefault(next.lane(), 0) == number) {
                rings.add(ring(next, poses, t));
            }
        }
        return rings;
    }

    private static boolean waits(ThreadPose pose) {
        return pose.holder() != 0 && pose.doing().known() == Known.SAMPLED;
    }

    private StuckRing ring(ThreadPose start, Map<Integer, ThreadPose> poses, long t) {
        List<ThreadPose> members = new ArrayList<>();
        ThreadPose next = start;
        do {
            members.add(next.inRing());
            next = poses.getOrDefault(next.holder(), start);
        } while (next.lane() != start.lane());
        int first = 0; // the one that has the lowest number, whoever was found first
        for (int i = 1; i < members.size(); i++) {
            first = members.get(i).lane() < members.get(first).lane() ? i : first;
        }
        Collections.rotate(members, -first);
        long since = members.stream().mapToLong(ThreadPose::since).max().orElse(t);
        int seen =
                members.stream()
                        .map(it -> seen(it, since, t))
                        .min(Comparator.naturalOrder())
                        .orElse(0);
        return new StuckRing(members, since, seen);
    }

    /** How many dumps show a thread at what it is at, also those after {@code t}. */
    private int seen(ThreadPose pose, long since, long t) {
        Lane lane = trace.lane(pose.lane());
        Span at = lane == null ? null : trace.spanAt(lane, t);
        if (lane == null || at == null) {
            return 0;
        }
        long end = t;
        Span last = at;
        while (last != null && SampledRun.goesOn(at, last) && end < trace.end()) {
            end = Math.min(last.end(), trace.end());
            last = trace.spanAt(lane, end);
        }
        int[] dumps = new int[1];
        trace.marks(
                lane,
                since,
                end + 1,
                event -> dumps[0] += event.mark() == CommonMark.STACK ? 1 : 0);
        return Math.max(1, dumps[0]); // one without a stack has no mark
    }
}
