package brigade.observe;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Site;
import brigade.trace.Span;
import brigade.trace.Term;
import brigade.trace.Trace;
import brigade.trace.waits.LaneState;
import brigade.trace.waits.WaitChain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who waits for whom at the newest instant of a trace of which something is known.
 *
 * @param rings threads that wait for each other
 * @param chains from those that wait for another thread to the one at the root, the longest first
 */
record WaitsAtEnd(List<List<RingLink>> rings, List<List<ChainLink>> chains) {

    private static final int MOST_CHAINS = 200;

    /** To ask of one lane whom it waits for means to look at all. */
    private static final int MOST_LANES = 2_000;

    static WaitsAtEnd of(Trace trace) {
        return at(trace, Math.max(trace.start(), trace.end() - 1));
    }

    static WaitsAtEnd at(Trace trace, long end) {
        List<List<RingLink>> rings = new ArrayList<>();
        List<List<ChainLink>> chains = new ArrayList<>();
        Set<Set<Integer>> known = new HashSet<>();
        int asked = 0;
        for (Lane lane : heldFirst(trace, end)) {
            long t = lastKnown(trace, lane, end);
            if (++asked > MOST_LANES) {
                break;
            }
            WaitChain chain = WaitChain.of(trace, lane, t);
            Set<Integer> ring = new HashSet<>();
            chain.ring().forEach(it -> ring.add(it.id()));
            if (!ring.isEmpty() && known.add(ring)) {
                rings.add(ring(chain));
            }
            if (chain.links().size() > 1) {
                chains.add(chain.links().stream().map(it -> link(trace, it, t)).toList());
            }
        }
        chains.sort(
                Comparator.comparingInt((List<ChainLink> it) -> it.size())
                        .thenComparingLong(it -> it.getFirst().nanos())
                        .reversed());
        return new WaitsAtEnd(
                rings, List.copyOf(chains.subList(0, Math.min(MOST_CHAINS, chains.size()))));
    }

    /** Who waits; first those of whom is told for whom, as all of a ring are. */
    private static List<Lane> heldFirst(Trace trace, long end) {
        List<Lane> held = new ArrayList<>();
        List<Lane> others = new ArrayList<>();
        for (Lane lane : trace.lanes()) {
            long t = lastKnown(trace, lane, end);
            Span span = lane.aliveAt(t) ? trace.spanAt(lane, t) : null;
            if (span != null && span.activity().waits()) {
                Term term = trace.term(span.label());
                boolean told = term != null && term.argument().holder(span.arg()) != 0;
                (told ? held : others).add(lane);
            }
        }
        held.addAll(others);
        return held;
    }

    /** What is behind the newest dump is not known: what that showed counts. */
    private static long lastKnown(Trace trace, Lane lane, long end) {
        Span span = lane.aliveAt(end) ? trace.spanAt(lane, end) : null;
        if (span == null
                || span.activity() != Activity.UNKNOWN
                || span.start() <= lane.openedAt()) {
            return end;
        }
        return span.start() - 1;
    }

    private static List<RingLink> ring(WaitChain chain) {
        List<LaneState> links = chain.links().subList(chain.ringFrom(), chain.links().size());
        List<RingLink> ring = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            LaneState one = links.get(i);
            LaneState next = links.get((i + 1) % links.size());
            ring.add(new RingLink(one.lane().name(), lock(one.label()), next.lane().name()));
        }
        return ring;
    }

    /** The name of what is waited for, out of a label that says how, too. */
    private static String lock(String label) {
        int colon = label.indexOf(": ");
        return colon < 0 ? label : label.substring(colon + 2);
    }

    private static ChainLink link(Trace trace, LaneState state, long t) {
        Span span = state.span();
        Site site = span == null ? null : trace.site(span.label());
        return new ChainLink(
                state.lane().name(),
                state.activity(),
                state.label(),
                span == null ? Known.UNKNOWN : span.known(),
                span == null ? 0 : span.elapsedAt(t),
                site == null ? "" : site.toString());
    }
}
