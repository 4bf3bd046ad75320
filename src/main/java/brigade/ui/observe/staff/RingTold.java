package brigade.ui.observe.staff;

import brigade.observe.dump.WaitGraph;
import brigade.observe.live.Deadlock;
import brigade.observe.thread.LockWord;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A ring of threads as a banner tells of it.
 *
 * @param members each waits for what the next one holds, the last for what the first holds
 * @param since when it began at the latest, nanoseconds of the trace
 * @param confirmed whether a second dump shows it, too
 */
public record RingTold(List<Member> members, long since, boolean confirmed) {

    public RingTold {
        members = List.copyOf(members);
    }

    /**
     * One of a ring.
     *
     * @param lane its lane, or 0 where the trace has none
     * @param wants the class of what it waits for
     */
    public record Member(int lane, String name, boolean virtual, String wants) {}

    /** Of the staff at an instant. */
    public static RingTold of(StuckRing ring) {
        return new RingTold(
                ring.members().stream()
                        .map(it ->
                                new Member(
                                        it.lane(),
                                        it.name(),
                                        it.kind() == LaneKind.VIRTUAL,
                                        it.doing().about()))
                        .toList(),
                ring.since(),
                ring.confirmed());
    }

    /** Of the dumps of a JVM that is watched. */
    public static RingTold of(Deadlock deadlock, Trace trace) {
        Map<Long, Integer> lanes = new HashMap<>();
        for (Lane lane : trace.lanes()) {
            lanes.put(lane.threadId(), lane.id());
        }
        List<Member> members = new ArrayList<>();
        for (WaitGraph.Link link : deadlock.ring()) {
            var who = link.thread().who();
            members.add(
                    new Member(
                            lanes.getOrDefault(who.id(), 0),
                            who.shown(),
                            who.kind() == LaneKind.VIRTUAL,
                            LockWord.of(link.waitsFor().type())));
        }
        return new RingTold(members, deadlock.at(), true);
    }
}
