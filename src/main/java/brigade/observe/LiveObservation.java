package brigade.observe;

import brigade.observe.dump.DumpedThread;
import brigade.observe.dump.ThreadDump;
import brigade.observe.dump.WaitGraph;
import brigade.observe.live.Deadlock;
import brigade.observe.live.LiveJvm;
import brigade.observe.thread.Deed;
import brigade.observe.thread.LockWord;
import brigade.observe.thread.OwnFrames;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What has been observed of a JVM that is watched, by its newest dump. */
public final class LiveObservation {

    private static final int MOST_CHAINS = 200;

    private LiveObservation() {}

    /** How things stand. */
    public static Observation of(LiveJvm jvm, String kind) {
        ThreadDump dump = jvm.lastDump();
        return new Observation(
                new SourceFacts(kind, jvm.name(), jvm.pid(), jvm.version()),
                jvm.trace(),
                jvm.deadlocks().stream().map(LiveObservation::ring).toList(),
                dump == null ? List.of() : chains(dump, jvm.trace()),
                new Observation.Counts(jvm.events(), jvm.late(), jvm.lost()));
    }

    private static List<RingLink> ring(Deadlock deadlock) {
        return deadlock.ring().stream().map(LiveObservation::link).toList();
    }

    private static RingLink link(WaitGraph.Link link) {
        return new RingLink(
                link.thread().who().shown(),
                LockWord.of(link.waitsFor().type()),
                link.heldBy().who().shown());
    }

    static List<List<ChainLink>> chains(ThreadDump dump, Trace trace) {
        WaitGraph graph = new WaitGraph(dump);
        Map<Long, Lane> lanes = new HashMap<>();
        trace.lanes().forEach(lane -> lanes.put(lane.threadId(), lane));
        IdentityHashMap<DumpedThread, ChainLink> links = new IdentityHashMap<>();
        List<List<ChainLink>> chains = new ArrayList<>();
        for (DumpedThread thread : dump.threads()) {
            List<DumpedThread> chain = graph.chain(thread);
            if (chain.size() > 1) {
                chains.add(
                        chain.stream()
                                .map(it ->
                                        links.computeIfAbsent(
                                                it, _ -> link(it, lanes.get(it.who().id()), trace)))
                                .toList());
            }
        }
        return longest(chains);
    }

    /** Those of most threads, and of these those that wait longest. */
    private static List<List<ChainLink>> longest(List<List<ChainLink>> chains) {
        return chains.stream()
                .sorted(
                        Comparator.comparingInt((List<ChainLink> it) -> it.size())
                                .thenComparingLong(it -> it.getFirst().nanos())
                                .reversed())
                .limit(MOST_CHAINS)
                .toList();
    }

    private static ChainLink link(DumpedThread thread, @Nullable Lane lane, Trace trace) {
        Deed deed = thread.deed();
        long nanos = lane == null ? 0 : since(trace, lane, deed);
        String site = thread.frames().isEmpty() ? "" : OwnFrames.first(thread.frames()).toString();
        return new ChainLink(
                thread.who().shown(), deed.activity(), deed.label(), Known.SAMPLED, nanos, site);
    }

    /** For how long, up to the newest dump, it has been at this. */
    private static long since(Trace trace, Lane lane, Deed deed) {
        long[] length = {0};
        trace.spans(
                lane,
                trace.start(),
                trace.end(),
                span -> {
                    boolean same = trace.label(span.label()).equals(deed.label());
                    if (same) {
                        length[0] += Math.min(span.end(), trace.end()) - span.start();
                    } else if (!isGap(span)) {
                        length[0] = 0;
                    }
                });
        return length[0];
    }

    private static boolean isGap(Span span) {
        return span.known() == Known.UNKNOWN;
    }
}
