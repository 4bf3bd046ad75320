package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.PixelRow;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class StripRunsTest {
    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final Trace trace = recorder.trace();
    private final Lane cook = recorder.laneAt(100, "cook-1", "cook", LaneKind.PLATFORM);
    private final int chop = recorder.label("chop");

    @Test
    void aBarForEachSpan() {
        cook.beginAt(100, Activity.WAITING, 0, 0, 0);
        cook.beginAt(300, Activity.RUNNING, chop, 7, 0);
        cook.beginAt(600, Activity.RUNNING, chop, 8, 0);
        cook.endAt(900);

        assertThat(runs())
                .containsExactly(
                        "10-30 WAITING 0", "30-60 RUNNING 7", "60-90 RUNNING 8", "90-100 IDLE 0");
    }

    @Test
    void aBarForEachSpanAlsoWhereOneBeginsLateInItsPixel() {
        cook.beginAt(100, Activity.RUNNING, chop, 7, 0);
        cook.beginAt(606, Activity.RUNNING, chop, 8, 0);
        cook.endAt(1000);

        assertThat(runs()).containsExactly("10-61 RUNNING 7", "61-100 RUNNING 8");
    }

    @Test
    void aBarForEachSpanAlsoWhereSomethingShortLiesBetween() {
        cook.beginAt(100, Activity.SLEEPING, chop, 7, 0);
        cook.beginAt(608, Activity.RUNNING, chop, 7, 0);
        cook.beginAt(609, Activity.SLEEPING, chop, 8, 0);
        cook.endAt(1000);

        assertThat(runs()).containsExactly("10-61 SLEEPING 7", "61-100 SLEEPING 8");
    }

    @Test
    void aBarEndsWhereItIsKnownInAnotherWay() {
        cook.beginAt(100, Activity.RUNNING, Known.RECORDED, chop, 7, 0);
        cook.beginAt(400, Activity.RUNNING, Known.SAMPLED, chop, 7, 0);
        cook.beginAt(700, Activity.RUNNING, Known.UNKNOWN, chop, 7, 0);
        cook.endAt(1000);

        assertThat(runs())
                .containsExactly("10-40 RUNNING 7", "40-70 RUNNING 7", "70-100 RUNNING 7");
    }

    @Test
    void spansTooShortToTellApartAreOneBar() {
        for (int t = 100; t < 900; t += 4) {
            cook.beginAt(t, Activity.RUNNING, chop, t, 0);
        }
        cook.beginAt(900, Activity.WAITING, 0, 0, 0);

        assertThat(runs()).hasSize(2).first().asString().startsWith("10-90 RUNNING");
    }

    @Test
    void pixelsThatSeveralActivitiesShareStandAlone() {
        for (int t = 100; t < 130; t += 5) {
            cook.beginAt(t, t % 2 == 0 ? Activity.RUNNING : Activity.WAITING, chop, t, 0);
        }
        cook.beginAt(130, Activity.WAITING, 0, 0, 0);

        assertThat(runs()).containsExactly("10 mixed", "11 mixed", "12 mixed", "13-100 WAITING 0");
    }

    private List<String> runs() {
        cook.markAt(1000, brigade.trace.CommonMark.NOTE, 0, 0, 0);
        trace.advance();
        PixelRow row = new PixelRow(100);
        trace.reduce(cook, 0, 1000, row);
        List<String> runs = new ArrayList<>();
        StripRuns.of(
                row,
                new StripRuns.Visitor() {
                    @Override
                    public void run(
                            int from,
                            int to,
                            Activity activity,
                            Known known,
                            int label,
                            int order) {
                        runs.add(from + "-" + to + " " + activity + " " + order);
                    }

                    @Override
                    public void mixed(int x) {
                        runs.add(x + " mixed");
                    }
                });
        return runs;
    }
}
