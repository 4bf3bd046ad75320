package brigade.trace.waits;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Vocabulary;

import org.junit.jupiter.api.Test;

class CoreShareTest {

    private final Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
    private final Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);

    @Test
    void itIsThatOfSpansWhoseThreadHasToldIt() {
        lane.beginAt(0, Activity.RUNNING, 1, 0, 0);
        lane.markAt(4_000_000, CommonMark.ON_CORE, 0, 0, 1_000);
        lane.markAt(9_000_000, CommonMark.ON_CORE, 0, 0, 6_000);
        lane.beginAt(10_000_000, Activity.SLEEPING, 1, 0, 0);
        lane.beginAt(20_000_000, Activity.RUNNING, 1, 0, 0);
        lane.beginAt(70_000_000, Activity.RUNNING, 1, 0, 0);
        lane.markAt(75_000_000, CommonMark.ON_CORE, 0, 0, 3_000);
        lane.beginAt(75_000_000, Activity.IDLE, 0, 0, 0);
        lane.beginAt(80_000_000, Activity.RUNNING, 1, 0, 0);
        lane.markAt(90_000_000, CommonMark.ON_CORE, 0, 0, 9_000);
        recorder.trace().advance();

        CoreShare share = CoreShare.of(recorder.trace(), 0, 100_000_000);

        assertThat(share).isEqualTo(new CoreShare(15_000_000, 9_000_000));
        assertThat(share.share()).isEqualTo(0.6);
    }

    @Test
    void whereNobodyTellsItIsUnknown() {
        lane.beginAt(0, Activity.RUNNING, 1, 0, 0);
        lane.endAt(10);
        recorder.trace().advance();

        assertThat(CoreShare.of(recorder.trace(), 0, 100).share()).isNaN();
    }
}
