package brigade.ui.timeline;

import brigade.trace.Counter;
import brigade.trace.Lane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The rows of the timeline from top to bottom: the UI thread and the workers, then groups by role,
 * then counters.
 */
record TimelineRows(List<Row> rows) {

    TimelineRows {
        rows = List.copyOf(rows);
    }

    /**
     * What the person asked for.
     *
     * @param first the id of a lane to stand above all, or 0
     * @param closed the groups that are folded
     * @param busy how busy a lane was, 0 … 1; used for {@link LaneSort#BUSY}
     * @param levels the rows that stand below a lane, by its id
     */
    record Wish(
            LaneSort sort,
            Predicate<Lane> filter,
            Set<String> closed,
            int first,
            ToDoubleFunction<Lane> busy,
            Map<Integer, List<Row.OfLevel>> levels) {

        /** The filter that lets all lanes through. */
        static final Predicate<Lane> ALL = _ -> true;
    }

    /**
     * @param lanes group by group, see {@link LaneOrder}
     * @param heads whether groups that are open have a head with their name
     */
    static TimelineRows of(
            List<LaneKey> lanes,
            List<Counter> counters,
            TimeWindow window,
            Wish wish,
            boolean heads) {
        List<LaneKey> there = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (LaneKey key : lanes) {
            Lane lane = key.lane();
            if (lane.openedAt() < window.end()
                    && lane.closedAt() >= window.start()
                    && wish.filter.test(lane)) {
                if (lane.id() == wish.first) {
                    addLane(rows, lane, "", wish);
                } else {
                    there.add(key);
                }
            }
        }
        switch (wish.sort) {
            case ROLE -> addGroups(rows, there, wish, heads);
            case NAME -> {
                there.sort(LaneKey.BY_NAME);
                there.forEach(key -> addLane(rows, key.lane(), "", wish));
            }
            case BUSY -> {
                // What changes while it is compared cannot be sorted.
                record Busy(LaneKey key, double share) {}
                there.stream()
                        .map(key -> new Busy(key, wish.busy.applyAsDouble(key.lane())))
                        .sorted((a, b) -> Double.compare(b.share, a.share))
                        .forEach(busy -> addLane(rows, busy.key.lane(), "", wish));
            }
        }
        addCounters(rows, counters, wish.closed);
        return new TimelineRows(rows);
    }

    private static void addGroups(List<Row> rows, List<LaneKey> lanes, Wish wish, boolean heads) {
        int from = 0;
        while (from < lanes.size()) {
            String group = lanes.get(from).group();
            int to = from;
            while (to < lanes.size() && lanes.get(to).group().equals(group)) {
                to++;
            }
            List<Lane> members = lanes.subList(from, to).stream().map(LaneKey::lane).toList();
            if (wish.closed.contains(group)) {
                rows.add(new Row.Folded(group, members.size(), members));
            } else {
                if (heads) {
                    rows.add(new Row.Head(group, members.size()));
                }
                String leads = heads ? "" : group;
                for (Lane lane : members) {
                    addLane(rows, lane, leads, wish);
                    leads = "";
                }
            }
            from = to;
        }
    }

    private static void addLane(List<Row> rows, Lane lane, String leads, Wish wish) {
        rows.add(new Row.OfLane(lane, leads));
        rows.addAll(wish.levels.getOrDefault(lane.id(), List.of()));
    }

    private static void addCounters(
            List<Row> rows, List<Counter> counters, Collection<String> closed) {
        if (!counters.isEmpty() && closed.contains(Row.COUNTERS)) {
            rows.add(new Row.Folded(Row.COUNTERS, counters.size(), List.of()));
        } else {
            String leads = Row.COUNTERS;
            for (Counter counter : counters) {
                rows.add(new Row.OfCounter(counter, leads));
                leads = "";
            }
        }
    }

    int size() {
        return rows.size();
    }

    Row get(int row) {
        return rows.get(row);
    }

    /** The row of a lane, or -1. */
    int rowOf(int lane) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof Row.OfLane(Lane l, _) && l.id() == lane) {
                return row;
            }
        }
        return -1;
    }

    /** The row that a group begins with, or -1. */
    int rowOfGroup(String group) {
        for (int row = 0; row < rows.size(); row++) {
            if (!group.isEmpty() && rows.get(row).leads().equals(group)) {
                return row;
            }
        }
        return -1;
    }

    /** The group that a row stands in; empty above all groups. */
    String groupOf(int row) {
        for (int above = Math.min(row, rows.size() - 1); above >= 0; above--) {
            if (!rows.get(above).leads().isEmpty()) {
                return rows.get(above).leads();
            }
        }
        return "";
    }
}
