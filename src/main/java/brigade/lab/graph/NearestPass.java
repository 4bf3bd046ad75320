package brigade.lab.graph;

import brigade.lab.graph.ScheduleGraph.Node;
import brigade.lab.graph.ScheduleGraph.Transition;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * A schedule that passes and is nearest to one that fails: the fewest steps are taken out and put
 * in elsewhere; among those, the two stay together longest.
 *
 * @param together how many steps they have in common at the beginning; the next one decides
 * @param moved how many steps of the failing one are elsewhere; 0 where it only ends too early
 */
public record NearestPass(
        List<Transition> failing, List<Transition> passing, int together, int moved) {
    private static final long EDIT = 1_000_000;

    public NearestPass {
        failing = List.copyOf(failing);
        passing = List.copyOf(passing);
    }

    /** A state of the graph, a place in the failing schedule, and whether they have parted. */
    private record Key(int state, int place, boolean parted) {}

    private record Way(Key key, long cost, @Nullable Way before, @Nullable Transition step) {}

    /**
     * Finds it.
     *
     * @param failing a whole schedule that fails
     * @return empty where none passes, or the graph is told only by layers
     */
    public static Optional<NearestPass> of(ScheduleGraph graph, List<String> failing) {
        List<Transition> bad = graph.follow(failing);
        if (bad.isEmpty()) {
            return Optional.empty();
        }
        PriorityQueue<Way> open = new PriorityQueue<>(Comparator.comparingLong(Way::cost));
        Map<Key, Long> best = new HashMap<>();
        open.add(new Way(new Key(0, 0, false), 0, null, null));
        while (!open.isEmpty()) {
            Way way = open.remove();
            Node state = graph.node(way.key.state);
            if (way.key.place == bad.size() && state.ends() && !state.bad()) {
                return Optional.of(result(bad, way));
            }
            if (way.cost <= best.getOrDefault(way.key, Long.MAX_VALUE)) {
                go(way, state, bad, open, best);
            }
        }
        return Optional.empty();
    }

    private static void go(
            Way way,
            Node state,
            List<Transition> bad,
            PriorityQueue<Way> open,
            Map<Key, Long> best) {
        int place = way.key.place;
        long parting = way.key.parted ? 0 : bad.size() - place;
        for (Transition edge : state.edges()) {
            boolean same = place < bad.size() && edge.token().equals(bad.get(place).token());
            if (same) {
                boolean parted = way.key.parted;
                offer(new Key(edge.to(), place + 1, parted), way, 0, edge, open, best);
            }
            offer(new Key(edge.to(), place, true), way, EDIT + parting, edge, open, best);
        }
        if (place < bad.size()) {
            Key without = new Key(way.key.state, place + 1, true);
            offer(without, way, EDIT + parting, null, open, best);
        }
    }

    private static void offer(
            Key key,
            Way before,
            long more,
            @Nullable Transition step,
            PriorityQueue<Way> open,
            Map<Key, Long> best) {
        long cost = before.cost + more;
        if (cost < best.getOrDefault(key, Long.MAX_VALUE)) {
            best.put(key, cost);
            open.add(new Way(key, cost, before, step));
        }
    }

    private static NearestPass result(List<Transition> bad, Way end) {
        List<Transition> passing = new ArrayList<>();
        for (Way at = end; at != null; at = at.before) {
            if (at.step != null) {
                passing.add(at.step);
            }
        }
        List<Transition> good = passing.reversed();
        int together = 0;
        while (together < Math.min(bad.size(), good.size())
                && bad.get(together).equals(good.get(together))) {
            together++;
        }
        long edits = end.cost / EDIT; // what is taken out, and what is put in
        return new NearestPass(bad, good, together, (int) (edits - (good.size() - bad.size())) / 2);
    }
}
