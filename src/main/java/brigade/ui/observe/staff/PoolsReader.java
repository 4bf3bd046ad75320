package brigade.ui.observe.staff;

import brigade.observe.thread.JvmTerm;
import brigade.observe.thread.JvmVocabulary;
import brigade.observe.thread.PoolName;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Standing;
import brigade.trace.Term;
import brigade.trace.Trace;
import brigade.ui.observe.staff.ThreadPose.Deed;
import brigade.ui.observe.staff.ThreadPose.Doing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the staff of a program from its trace: who is there at an instant, what each is at, who
 * waits for whom. What it finds depends on trace and instant alone. Costs time by the number of
 * threads: not for the UI thread where there may be thousands. One thread at a time.
 */
public final class PoolsReader {

    private final Trace trace;
    private final SinceWhen since;
    private final RingReader rings;

    /** Of a trace. */
    public PoolsReader(Trace trace) {
        this.trace = trace;
        since = new SinceWhen(trace);
        rings = new RingReader(trace);
    }

    /**
     * The staff at an instant.
     *
     * @param t nanoseconds of the trace
     * @param selected a lane that is to be drawn whatever it does, or 0
     */
    public StaffMoment at(long t, int selected) {
        Map<Integer, ThreadPose> poses = new HashMap<>();
        Map<String, List<Integer>> pools = new HashMap<>();
        LockTable locks = new LockTable();
        List<List<Standing>> all = trace.standing(t);
        Map<Integer, Integer> wanted = new HashMap<>();
        for (List<Standing> group : all) {
            for (Standing each : group) {
                Lane lane = each.lane();
                if (!lane.role().equals(JvmVocabulary.PAUSES)) {
                    poses.put(lane.id(), pose(lane, each.span()));
                    wanted.put(lane.id(), lockOf(each.span()));
                    pools.computeIfAbsent(lane.role(), _ -> new ArrayList<>()).add(lane.id());
                }
            }
        }
        Map<Integer, Integer> has = new HashMap<>(); // few of many wait for one that is named
        poses.forEach((lane, pose) -> {
            if (pose.holder() != 0) {
                has.put(lane, holder(pose, poses, wanted));
            }
        });
        has.forEach((lane, holder) -> poses.computeIfPresent(lane, (_, it) -> it.heldBy(holder)));
        List<StuckRing> found = rings.among(poses, t);
        found.forEach(ring -> ring.members().forEach(it -> poses.put(it.lane(), it.inRing())));
        for (List<Standing> group : all) {
            for (Standing each : group) {
                ThreadPose pose = poses.get(each.lane().id());
                if (pose != null && pose.holder() != 0) {
                    locks.add(pose, lockOf(each.span()), poses.get(pose.holder()));
                }
            }
        }
        RoomBuilder rooms = new RoomBuilder(locks.holders(), selected);
        List<ThreadPose> alone = new ArrayList<>();
        pools.forEach((pool, lanes) -> {
            List<ThreadPose> its = lanes.stream().map(poses::get).toList();
            if (lanes.size() == 1 && sort(pool) == PoolRoom.Sort.POOL) {
                alone.addAll(its);
            } else {
                rooms.add(pool, sort(pool), its);
            }
        });
        if (!alone.isEmpty()) {
            rooms.add("", PoolRoom.Sort.ALONE, alone);
        }
        return new StaffMoment(t, rooms.rooms(), locks.locks(), found);
    }

    /**
     * Who has at this instant what a thread waits for. A recorder names who had it before the
     * thread got it: where that one waits for the same then, it is whom that one waits for; where
     * all do, nobody knows.
     */
    private static int holder(
            ThreadPose pose, Map<Integer, ThreadPose> poses, Map<Integer, Integer> wanted) {
        int lock = wanted.getOrDefault(pose.lane(), -1);
        Set<Integer> seen = new HashSet<>();
        int holder = pose.holder();
        ThreadPose next = poses.get(holder);
        while (next != null && lock >= 0 && wanted.getOrDefault(holder, -1) == lock) {
            if (next.holder() == 0 || !seen.add(holder)) {
                return 0;
            }
            holder = next.holder();
            next = poses.get(holder);
        }
        return holder;
    }

    private static PoolRoom.Sort sort(String pool) {
        return switch (pool) {
            case PoolName.JVM -> PoolRoom.Sort.JVM;
            case PoolName.CARRIERS -> PoolRoom.Sort.CARRIERS;
            default -> PoolRoom.Sort.POOL;
        };
    }

    private ThreadPose pose(Lane lane, Span span) {
        return new ThreadPose(
                lane.id(),
                lane.name(),
                lane.kind(),
                doing(span),
                since.of(lane, span),
                holder(span),
                false);
    }

    private int holder(Span span) {
        Term term = trace.term(span.label());
        boolean waits = span.activity() == Activity.BLOCKED || span.activity() == Activity.WAITING;
        return term == null || !waits ? 0 : term.argument().holder(span.arg());
    }

    private int lockOf(Span span) {
        Term term = trace.term(span.label());
        return term == null ? -1 : term.argument().lockOf(span.arg());
    }

    private Doing doing(Span span) {
        String label = trace.label(span.label());
        Activity activity = span.activity();
        return switch (activity) {
            case IDLE -> new Doing(activity, Deed.IDLE, "", span.known());
            case UNKNOWN -> new Doing(activity, Deed.UNKNOWN, "", span.known());
            case SLEEPING -> new Doing(activity, Deed.SLEEPS, "", span.known());
            case BLOCKED ->
                    new Doing(activity, Deed.BLOCKED, about(JvmTerm.BLOCKED, label), span.known());
            case WAITING ->
                    label.startsWith(JvmTerm.WAITS.label())
                            ? new Doing(
                                    activity, Deed.WAITS, about(JvmTerm.WAITS, label), span.known())
                            : new Doing(activity, Deed.NAMED, label, span.known());
            case RUNNING ->
                    label.equals(JvmTerm.NO_WAIT_RECORDED.label())
                            ? new Doing(activity, Deed.MAY_RUN, "", span.known())
                            : new Doing(activity, Deed.RUNS, label, span.known());
            case IO, RUNNABLE -> new Doing(activity, Deed.NAMED, label, span.known());
        };
    }

    private static String about(JvmTerm term, String label) {
        return label.startsWith(term.label())
                ? label.substring(term.label().length()).strip()
                : label;
    }
}
