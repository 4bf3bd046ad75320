package brigade.observe.live;

import brigade.observe.dump.DumpedThread;
import brigade.observe.dump.ThreadDump;
import brigade.observe.dump.WaitGraph;
import brigade.observe.jfr.JfrThread;
import brigade.observe.thread.Deed;
import brigade.observe.thread.OwnFrames;
import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.Site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what dumps show of a JVM that is watched: a thread that two dumps in a row show in the same
 * wait was in it between them. One that runs is told of by samples of the recorder instead; virtual
 * threads by dumps alone, as their waits are not recorded. One thread.
 */
final class DumpTold {

    private static final long GLIMPSE = 20_000_000;

    /** A dump shows all who were there so long before it was ready. */
    private static final long LONG_BEFORE = 2_000_000_000L;

    private record Seen(DumpedThread thread, long since, long last) {}

    private final LiveLanes lanes;
    private Map<Long, Seen> before = new HashMap<>();
    private long asked;
    private long taken;

    DumpTold(LiveLanes lanes) {
        this.lanes = lanes;
    }

    /**
     * Tells of a dump.
     *
     * @param begun when taking it began, nanoseconds of the trace
     * @param t when it was taken
     */
    void take(ThreadDump dump, long begun, long t) {
        asked = begun;
        taken = t;
        WaitGraph graph = new WaitGraph(dump);
        long there = before.isEmpty() ? Long.MIN_VALUE : t; // those of the first were there before
        dump.threads().stream().filter(it -> it.who().id() > 0).forEach(it -> lane(it, there));
        Map<Long, Seen> now = new HashMap<>();
        for (DumpedThread thread : dump.threads()) {
            long id = thread.who().id();
            if (id > 0) {
                now.put(id, take(thread, graph, t));
            }
        }
        endOthers(now.keySet(), t);
        before = now;
    }

    private Seen take(DumpedThread thread, WaitGraph graph, long t) {
        LiveLane lane = lane(thread, t);
        Deed deed = thread.deed();
        Seen last = before.get(thread.who().id());
        Seen still = last != null && last.thread.isStillAt(thread) ? last : null;
        boolean waits = deed.activity().waits() || deed.activity() == Activity.IDLE;
        boolean virtual = thread.who().kind() == LaneKind.VIRTUAL;
        boolean first = before.isEmpty(); // before that, nothing else tells of the time
        if (!waits && !virtual) {
            lane.free();
            if (first) {
                tell(lane, thread, graph, asked, t);
            }
            return new Seen(thread, t, t);
        }
        long since = still == null ? t : still.since;
        lane.heldFrom(last == null || still != null ? lane.late().lane().openedAt() : last.last);
        if (still != null) {
            tell(lane, thread, graph, still.last, t);
        } else if (first) {
            tell(lane, thread, graph, asked, t);
        } else if (virtual) {
            tell(lane, thread, graph, t, t + GLIMPSE);
        }
        return new Seen(thread, since, t);
    }

    private LiveLane lane(DumpedThread thread, long t) {
        DumpedThread.Who who = thread.who();
        JfrThread known = new JfrThread(who.id(), who.osId(), who.name(), who.kind());
        return lanes.thread(known, t, who.container());
    }

    private void tell(LiveLane lane, DumpedThread thread, WaitGraph graph, long from, long to) {
        Deed deed = thread.deed();
        List<Site> frames = thread.frames();
        int label = lanes.label(deed.label(), frames.isEmpty() ? null : OwnFrames.first(frames));
        lane.late()
                .span(
                        Math.max(from, lane.late().lane().openedAt()),
                        to,
                        deed.activity(),
                        Known.SAMPLED,
                        label,
                        0,
                        argument(lane, thread, graph, from));
        if (!frames.isEmpty()) {
            String stack = Site.lines(frames);
            lane.late().mark(from, CommonMark.STACK, lanes.label(stack, null), 0, 0);
        }
    }

    private int argument(LiveLane waiter, DumpedThread thread, WaitGraph graph, long t) {
        DumpedThread.Wanted wanted = thread.wanted();
        if (wanted == null) {
            return 0;
        }
        DumpedThread holder = graph.holder(thread);
        int lane = holder == null || holder.who().id() == 0 ? 0 : lane(holder, t).lane();
        int number = lanes.locks().of(wanted.lock().type(), wanted.lock().id());
        waiter.wants(wanted.lock().type(), number, asked, taken);
        return Argument.lock(number, lane);
    }

    /**
     * Who is not in the dump any more has ended since the last; so has one that events alone told
     * of, and that was there long before the dump.
     */
    private void endOthers(Set<Long> alive, long t) {
        Set<Long> gone = new HashSet<>(before.keySet());
        lanes.all()
                .forEach((id, lane) -> {
                    if (id > 0 && lane.late().lane().openedAt() < t - LONG_BEFORE) {
                        gone.add(id);
                    }
                });
        gone.removeAll(alive);
        for (long id : gone) {
            LiveLane lane = lanes.of(id);
            if (lane != null) {
                lane.free();
                lane.ended(t);
                lanes.ended(id);
            }
        }
    }
}
