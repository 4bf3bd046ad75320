package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What all lanes are about at an instant, asked for in one go and again and again. */
class StandingTest {

    private static final int LANES = 600;

    private final Recorder recorder = Recorder.ofPast(64 << 20, Vocabulary.NONE);
    private final Trace trace = recorder.trace();
    private final List<Lane> lanes = new ArrayList<>();

    @Test
    void isWhatEachLaneSaysOfItselfAtAnyInstantInAnyOrder() {
        Random random = new Random(7);
        long now = 0;
        for (int round = 0; round < 300; round++) {
            now += 1 + random.nextInt(5);
            something(random, now);
            recorder.lastsUntil(now);
            trace.advance();
            assertStanding(now);
            assertStanding(Math.max(0, now - random.nextInt(200)));
            assertStanding(now + 1);
        }
    }

    private void something(Random random, long now) {
        if (lanes.size() < LANES) {
            for (int i = 0; i < 5; i++) {
                lanes.add(recorder.laneAt(now, "guest-" + i, "guest", LaneKind.VIRTUAL));
            }
        }
        Lane lane = lanes.get(random.nextInt(lanes.size()));
        switch (random.nextInt(5)) {
            case 0 -> lane.closeAt(now);
            case 1 -> lane.endAt(now);
            case 2 -> lane.markAt(now + 3, CommonMark.NOTE, 0, 0, 0); // ahead of the others
            default -> lane.beginAt(now, Activity.RUNNING, 0, random.nextInt(9), 0);
        }
    }

    private void assertStanding(long t) {
        List<Standing> expected = new ArrayList<>();
        for (Lane lane : trace.lanes()) {
            Span span = trace.spanAt(lane, t);
            if (span != null) {
                expected.add(new Standing(lane, span));
            }
        }
        assertThat(trace.standing(t).stream().flatMap(List::stream)).isEqualTo(expected);
        assertThat(trace.closed(t - 50, t))
                .isEqualTo(
                        trace.lanes().stream()
                                .filter(it -> it.closedAt() > t - 50 && it.closedAt() <= t)
                                .toList());
    }

    @Test
    void aGroupIsTheSameListUntilSomethingHappensInIt() {
        for (int i = 0; i < LANES; i++) {
            lanes.add(recorder.laneAt(0, "guest-" + i, "guest", LaneKind.VIRTUAL));
        }
        trace.advance();
        List<List<Standing>> before = trace.standing(10);
        assertThat(before).hasSize(3);

        lanes.get(LANES - 1).beginAt(20, Activity.RUNNING, 0, 1, 0);
        recorder.lastsUntil(30);
        trace.advance();
        List<List<Standing>> after = trace.standing(30);

        assertThat(after.get(0)).isSameAs(before.get(0));
        assertThat(after.get(1)).isSameAs(before.get(1));
        assertThat(after.get(2)).isNotSameAs(before.get(2));
        assertThat(after.get(2).getLast().span().activity()).isEqualTo(Activity.RUNNING);
        assertThat(after.get(2).getFirst().span()).isSameAs(before.get(2).getFirst().span());
    }

    @Test
    void lanesOfARoleAreThoseThatAreKept() {
        Lane cook = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        trace.advance();
        assertThat(trace.lanes("cook")).containsExactly(cook);
        assertThat(trace.lanes("server")).isEmpty();

        Lane other = recorder.laneAt(5, "cook-2", "cook", LaneKind.PLATFORM);
        Lane server = recorder.laneAt(5, "server-1", "server", LaneKind.PLATFORM);
        trace.advance();
        assertThat(trace.lanes("cook")).containsExactly(cook, other);
        assertThat(trace.lanes("server")).containsExactly(server);
        List<Lane> cooks = trace.lanes("cook");
        recorder.laneAt(9, "server-2", "server", LaneKind.PLATFORM);
        trace.advance();
        assertThat(trace.lanes("cook")).isSameAs(cooks);
    }

    @Test
    void whatIsLetGoIsOfNoRoleAnyMore() {
        Recorder small = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        for (int i = 0; i < 4_000; i++) {
            Lane lane = small.laneAt(i, "guest-" + i, "guest", LaneKind.VIRTUAL);
            lane.beginAt(i, Activity.RUNNING, 0, 1, 0);
            lane.closeAt(i + 1);
            if (i % 100 == 0) {
                small.trace().advance();
                assertThat(small.trace().lanes("guest")).isEqualTo(small.trace().lanes());
            }
        }
        small.trace().advance();
        assertThat(small.trace().lanes()).hasSizeLessThan(4_000).isNotEmpty();
        assertThat(small.trace().lanes("guest")).isEqualTo(small.trace().lanes());
    }

    @Test
    void sharesOfPixelsAreAddedAsTheyAre() {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        lane.beginAt(25, Activity.RUNNING, 0, 0, 0);
        lane.closeAt(75);
        trace.advance();
        PixelRow row = new PixelRow(2);
        trace.reduce(lane, 0, 100, row);
        float[] sums = new float[2 * Activity.values().length];
        row.addShares(sums);
        row.addShares(sums);
        for (int x = 0; x < 2; x++) {
            for (Activity activity : Activity.values()) {
                assertThat(sums[x * Activity.values().length + activity.ordinal()])
                        .isEqualTo(2 * row.share(x, activity));
            }
        }
    }
}
