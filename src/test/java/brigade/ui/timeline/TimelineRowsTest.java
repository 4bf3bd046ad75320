package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class TimelineRowsTest {
    private static final TimeWindow WINDOW = new TimeWindow(0, 1, 100);

    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Counter> counters = new ArrayList<>();

    @Test
    void uiAndWorkersFirstThenGroupsByRoleAndNumberThenCounters() {
        restaurant();

        assertThat(rows(LaneSort.ROLE, Set.of(), 0))
                .containsExactly(
                        "UI thread",
                        "worker-1",
                        "cook: cook-9",
                        "cook-10",
                        "server: server-1",
                        "clerk: clerk-1",
                        "other: bell",
                        "counters: rail");
    }

    @Test
    void aClosedGroupKeepsItsLanesBehindItsHead() {
        restaurant();

        TimelineRows rows = of(LaneSort.ROLE, Set.of("cook", Row.COUNTERS), 0);

        assertThat(describe(rows)).contains("cook: 2", "counters: 1").hasSize(7);
        assertThat(rows.get(rows.rowOfGroup("cook")))
                .isInstanceOfSatisfying(
                        Row.Folded.class, folded -> assertThat(folded.lanes()).hasSize(2));
    }

    @Test
    void aFollowedLaneStandsFirst() {
        restaurant();

        TimelineRows rows = of(LaneSort.ROLE, Set.of(), lanes.get(2).id());

        assertThat(describe(rows)).startsWith("cook-9", "UI thread").contains("cook: cook-10");
        assertThat(rows.groupOf(rows.rowOf(lanes.get(1).id()))).isEqualTo("cook");
        assertThat(rows.groupOf(1)).as("the UI thread is above all groups").isEmpty();
    }

    @Test
    void ofLanesThatLastAsLongAsAnOrderTheNewestStandFirst() {
        for (int order : new int[] {9, 11, 10}) {
            lane("guest-" + order, "guest", LaneKind.VIRTUAL);
        }

        assertThat(rows(LaneSort.ROLE, Set.of(), 0))
                .containsExactly("guest: guest-11", "guest-10", "guest-9");
        assertThat(rows(LaneSort.NAME, Set.of(), 0)).startsWith("guest-9", "guest-10");
    }

    @Test
    void otherOrdersHaveNoGroups() {
        restaurant();

        assertThat(rows(LaneSort.NAME, Set.of(), 0))
                .startsWith("UI thread", "bell", "clerk-1", "cook-9", "cook-10");
        assertThat(rows(LaneSort.BUSY, Set.of(), 0)).startsWith("clerk-1", "UI thread");
    }

    @Test
    void poolsOfOneThreadStandInTheOrderOfTheirNumbers() {
        for (int pool : new int[] {10, 2, 1}) {
            String stem = "pool-" + pool + "-thread-";
            lane(stem + 1, stem, LaneKind.PLATFORM);
        }

        assertThat(rows(LaneSort.NAME, Set.of(), 0))
                .containsExactly("pool-1-thread-1", "pool-2-thread-1", "pool-10-thread-1");
        assertThat(rows(LaneSort.ROLE, Set.of(), 0))
                .containsExactly(
                        "pool-1-thread-: pool-1-thread-1",
                        "pool-2-thread-: pool-2-thread-1",
                        "pool-10-thread-: pool-10-thread-1");
    }

    @Test
    void onlyLanesThatWereThere() {
        Lane gone = lane("cook-1", "cook", LaneKind.PLATFORM);
        gone.closeAt(50);

        assertThat(
                        TimelineRows.of(
                                        keys(),
                                        List.of(),
                                        new TimeWindow(60, 1, 100),
                                        wish(),
                                        false)
                                .size())
                .isZero();
        assertThat(
                        TimelineRows.of(
                                        keys(),
                                        List.of(),
                                        new TimeWindow(40, 1, 100),
                                        wish(),
                                        false)
                                .size())
                .isEqualTo(1);
    }

    @Test
    void processesStandAsTheFileHasThemEachBelowItsName() {
        lanes.add(recorder.laneOf("Browser", 0, "main", LaneKind.PLATFORM));
        lanes.add(recorder.laneOf("Renderer", 0, "main", LaneKind.PLATFORM));
        lanes.add(recorder.laneOf("Renderer", 0, "compositor", LaneKind.PLATFORM));
        lanes.add(recorder.laneOf("Browser", 0, "worker-2", LaneKind.PLATFORM));
        lanes.add(recorder.laneOf("worker", 0, "bell", LaneKind.PLATFORM));

        assertThat(processes(Set.of()))
                .containsExactly(
                        "Browser: head of 2",
                        "main",
                        "worker-2",
                        "Renderer: head of 2",
                        "main",
                        "compositor",
                        "worker: head of 1",
                        "bell");
        assertThat(processes(Set.of("Browser"))).startsWith("Browser: 2", "Renderer: head of 2");
    }

    private List<String> processes(Set<String> closed) {
        return describe(
                TimelineRows.of(
                        new LaneOrder.ByProcess().of(lanes),
                        List.of(),
                        WINDOW,
                        new TimelineRows.Wish(
                                LaneSort.ROLE, _ -> true, closed, 0, _ -> 0, Map.of()),
                        new LaneOrder.ByProcess().heads()));
    }

    private void restaurant() {
        lane("bell", "bell", LaneKind.PLATFORM);
        lane("cook-10", "cook", LaneKind.PLATFORM);
        lane("cook-9", "cook", LaneKind.PLATFORM);
        lane("clerk-1", "clerk", LaneKind.PLATFORM);
        lane("server-1", "server", LaneKind.PLATFORM);
        lane("worker-1", "worker", LaneKind.PLATFORM);
        lane("UI thread", "ui", LaneKind.UI);
        counters.add(recorder.counter("rail", "orders"));
    }

    private List<String> rows(LaneSort sort, Set<String> closed, int first) {
        return describe(of(sort, closed, first));
    }

    private TimelineRows of(LaneSort sort, Set<String> closed, int first) {
        TimelineRows.Wish wish =
                new TimelineRows.Wish(
                        sort,
                        _ -> true,
                        closed,
                        first,
                        lane -> lane.name().equals("clerk-1") ? 1 : 0,
                        Map.of());
        return TimelineRows.of(keys(), counters, WINDOW, wish, false);
    }

    private TimelineRows.Wish wish() {
        return new TimelineRows.Wish(LaneSort.ROLE, _ -> true, Set.of(), 0, _ -> 0, Map.of());
    }

    private List<LaneKey> keys() {
        return lanes.stream()
                .map(lane -> LaneKey.of(lane, new LaneRoles(RestaurantVocabulary.ALL)))
                .sorted(LaneKey.BY_ROLE)
                .toList();
    }

    private static List<String> describe(TimelineRows rows) {
        return rows.rows().stream()
                .map(row -> row.leads().isEmpty() ? name(row) : row.leads() + ": " + name(row))
                .toList();
    }

    private static String name(Row row) {
        return switch (row) {
            case Row.Folded folded -> "" + folded.size();
            case Row.Head head -> "head of " + head.size();
            case Row.OfLane(Lane lane, _) -> lane.name();
            case Row.OfLevel(Lane lane, _, int depth) -> lane.name() + " level " + depth;
            case Row.OfCounter(Counter counter, _) -> counter.name();
        };
    }

    private Lane lane(String name, String role, LaneKind kind) {
        Lane lane = recorder.laneAt(0, name, role, kind);
        lanes.add(lane);
        return lane;
    }
}
