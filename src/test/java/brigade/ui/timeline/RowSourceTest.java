package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Random;
import java.util.Set;

class RowSourceTest {
    private static final long MS = 1_000_000;
    private static final long END = 1_000_000_000;

    private final Recorder recorder = Recorder.ofPast(4 << 20, Vocabulary.NONE);
    private final Trace trace = recorder.trace();
    private final RowSource source = new RowSource(trace, LaneOrder.of(trace, true));

    @Test
    void rowsAreThoseOfEachWindowAlsoWhereTheyAreKept() {
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            Lane lane = lane(random.nextLong(END), i);
            if (i % 3 > 0) {
                lane.closeAt(random.nextLong(lane.openedAt(), END + 1));
            }
        }
        lastsUntil(END);

        TimeWindow window = new TimeWindow(0, 1_000_000, 10);
        TimelineRows before = source.rows(window, wish(Set.of()));
        int kept = 0;
        for (int i = 0; i < 2_000; i++) {
            window =
                    i % 50 == 0
                            ? new TimeWindow(random.nextLong(-END / 10, END), 1_000_000, 10)
                            : window.moved(random.nextInt(-2, 3));
            TimelineRows rows = source.rows(window, wish(Set.of()));

            assertThat(rows).isEqualTo(anew(window, Set.of()));
            kept += same(rows, before) ? 1 : 0;
            before = rows;
        }
        assertThat(kept).isBetween(1_000, 1_999);
    }

    @Test
    void lanesThatComeOrAreClosedAreSeen() {
        Lane first = lane(0, 1);
        lastsUntil(END);
        TimeWindow window = new TimeWindow(END / 2, 1_000, 1_000);
        assertThat(source.rows(window, wish(Set.of())).size()).isEqualTo(1);

        lane(END, 2);
        lastsUntil(END);
        TimeWindow after = new TimeWindow(END, 1_000, 1_000);
        assertThat(source.rows(after, wish(Set.of())).size()).isEqualTo(2);

        first.closeAt(END + 100);
        lastsUntil(2 * END);
        TimeWindow later = new TimeWindow(END + 200, 1_000, 1_000);
        assertThat(source.rows(later, wish(Set.of()))).isEqualTo(anew(later, Set.of()));
        assertThat(source.rows(later, wish(Set.of())).size()).isEqualTo(1);
    }

    @Test
    void aCrowdIsFoundAnewNowAndThenWhileItsTraceGrows() {
        for (int i = 0; i < 2_500; i++) {
            lane(0, i);
        }
        lastsUntil(1_000 * MS);
        TimelineRows before = source.rows(endingAt(1_000), wish(Set.of()));
        lane(1_050 * MS, 2_500);
        lastsUntil(1_100 * MS);
        assertThat(same(source.rows(endingAt(1_100), wish(Set.of())), before)).isTrue();

        TimeWindow elsewhere = endingAt(500);
        assertThat(source.rows(elsewhere, wish(Set.of()))).isEqualTo(anew(elsewhere, Set.of()));
        lastsUntil(1_700 * MS);
        assertThat(source.rows(endingAt(1_700), wish(Set.of())).size()).isEqualTo(2_501);
    }

    private static TimeWindow endingAt(long millis) {
        return TimeWindow.endingAt(millis * MS, 1_000 * MS, 100);
    }

    @Test
    void aGroupThatIsFoldedIsSeenFolded() {
        lane(0, 1);
        lane(0, 2);
        lastsUntil(END);
        TimeWindow window = new TimeWindow(0, 1_000, 1_000);

        assertThat(source.rows(window, wish(Set.of())).size()).isEqualTo(2);
        assertThat(source.rows(window, wish(Set.of("cook"))).size()).isEqualTo(1);
        assertThat(source.rows(window, wish(Set.of())).size()).isEqualTo(2);
    }

    @SuppressWarnings("ReferenceEquality") // whether they were kept
    private static boolean same(TimelineRows one, TimelineRows other) {
        return one == other;
    }

    private Lane lane(long openedAt, int number) {
        return recorder.laneAt(openedAt, "cook-" + number, "cook", LaneKind.PLATFORM);
    }

    private void lastsUntil(long end) {
        recorder.lastsUntil(end);
        trace.advance();
    }

    private TimelineRows anew(TimeWindow window, Set<String> closed) {
        return new RowSource(trace, LaneOrder.of(trace, true)).rows(window, wish(closed));
    }

    private static TimelineRows.Wish wish(Set<String> closed) {
        return new TimelineRows.Wish(
                LaneSort.ROLE, TimelineRows.Wish.ALL, closed, 0, _ -> 0, Map.of());
    }
}
