package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Counter;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.LateLane;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.ui.theme.Palette;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class BarPainterTest {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 20;

    private final Recorder recorder = Recorder.ofPast(4 << 20, RestaurantVocabulary.ALL);
    private final Trace trace = recorder.trace();
    private final Inks inks = new Inks(palette());
    private final Raster raster = new Raster(WIDTH, 60);
    private final BarPainter painter = new BarPainter(trace, inks);
    private final Lane cook = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);

    @Test
    void aWideSpanIsABarWithItsWord() {
        cook.beginAt(0, Activity.WAITING, 0, 0, 0);
        cook.beginAt(20_000, Activity.RUNNING, recorder.label("chop"), 7, 0);
        cook.beginAt(80_000, Activity.BLOCKED, 0, 0, 0);
        draw();

        assertThat(raster.at(50, 10)).isEqualTo(inks.of(Activity.RUNNING, true));
        assertThat(raster.at(90, 10)).isEqualTo(inks.of(Activity.BLOCKED, true));
        assertThat(raster.at(79, 10)).as("a gap between bars").isEqualTo(inks.card);
        assertThat(raster.at(20, 0)).as("a round corner").isEqualTo(inks.card);
        assertThat(painter.words())
                .singleElement()
                .satisfies(word -> assertThat(word.order()).isEqualTo(7));
    }

    @Test
    void whoWantsACoreIsToldFromWhoRunsWithoutColours() {
        cook.beginAt(0, Activity.RUNNABLE, 0, 0, 0);
        cook.beginAt(50_000, Activity.RUNNING, 0, 0, 0);
        draw();

        int wants = inks.of(Activity.RUNNABLE, true);
        assertThat(wants).isNotEqualTo(inks.of(Activity.RUNNING, true));
        assertThat(raster.at(20, 10)).isEqualTo(wants);
        assertThat(raster.at(20, 2)).as("a line above").isEqualTo(inks.card);
        assertThat(raster.at(20, HEIGHT - 3)).as("a line below").isEqualTo(inks.card);
        assertThat(raster.at(70, 2)).isEqualTo(inks.of(Activity.RUNNING, true));
    }

    @Test
    void whatNobodyKnowsIsStripedHoweverItIsKnown() {
        cook.beginAt(0, Activity.UNKNOWN, 0, 0, 0);
        draw();

        int gaps = 0;
        for (int x = 20; x < 80; x++) {
            gaps += raster.at(x, 10) == inks.card ? 1 : 0;
        }
        assertThat(gaps).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"RECORDED, 0", "SAMPLED, 10", "UNKNOWN, 50"})
    void whatWasNotRecordedHasStripesTheLessIsKnownTheWider(Known known, int gaps) {
        cook.beginAt(0, Activity.WAITING, 0, 0, 0);
        cook.beginAt(20_000, Activity.RUNNING, known, recorder.label("chop"), 7, 0);
        cook.beginAt(81_000, Activity.BLOCKED, 0, 0, 0);
        draw();

        int seen = 0;
        for (int x = 20; x < 80; x++) {
            seen += raster.at(x, 10) == inks.card ? 1 : 0;
        }
        assertThat(seen).isEqualTo(gaps);
        assertThat(raster.at(90, 10)).isEqualTo(inks.of(Activity.BLOCKED, true));
    }

    @Test
    void whereOnlyBoundsAreKnownADashedLineIsAroundAPaleBar() {
        cook.beginAt(0, Activity.WAITING, 0, 0, 0);
        cook.beginAt(20_000, Activity.RUNNING, Known.BOUNDED, recorder.label("chop"), 7, 0);
        cook.beginAt(81_000, Activity.BLOCKED, 0, 0, 0);
        draw();

        int pale = 0;
        int line = 0;
        for (int x = 23; x < 77; x++) {
            pale += raster.at(x, 10) == inks.of(Activity.RUNNING, false) ? 1 : 0;
            for (int y = 0; y < 20; y++) {
                line += raster.at(x, y) == inks.of(Activity.RUNNING, true) ? 1 : 0;
            }
        }
        assertThat(pale).isEqualTo(54);
        assertThat(line).as("four of six pixels, above and below").isEqualTo(2 * 36);
    }

    /** In the gaps nothing could be read where they are as dark as the word. */
    @ParameterizedTest
    @CsvSource({"RECORDED, RUNNING, false", "SAMPLED, RUNNING, true", "RECORDED, UNKNOWN, true"})
    void aWordOnStripesHasAPlate(Known known, Activity activity, boolean plate) {
        cook.beginAt(20_000, activity, known, recorder.label("chop"), 7, 0);
        cook.beginAt(81_000, Activity.BLOCKED, 0, 0, 0);
        draw();

        assertThat(painter.words())
                .singleElement()
                .extracting(BarPainter.Word::striped)
                .isEqualTo(plate);
    }

    @Test
    void manySpansInAPixelAreShownAsTheirShares() {
        for (int t = 0; t < 100_000; t += 40) {
            cook.beginAt(t, Activity.RUNNING, 0, 0, 0);
            cook.beginAt(t + 10, Activity.WAITING, 0, 0, 0);
        }
        draw();

        int running = 0;
        int waiting = 0;
        for (int y = 0; y < HEIGHT; y++) {
            running += raster.at(50, y) == inks.of(Activity.RUNNING, true) ? 1 : 0;
            waiting += raster.at(50, y) == inks.of(Activity.WAITING, true) ? 1 : 0;
        }
        assertThat(running).isEqualTo(5);
        assertThat(waiting).isEqualTo(15);
    }

    @Test
    void barsThatAreNotAskedForRecede() {
        cook.beginAt(0, Activity.RUNNING, 0, 7, 0);
        cook.beginAt(50_000, Activity.RUNNING, 0, 8, 0);
        recorder.lastsUntil(100_000);
        trace.advance();
        painter.begin(raster, inks, new TimeWindow(0, 1000, WIDTH), (_, _, order) -> order == 8);
        painter.lane(cook, 0, HEIGHT, false);

        assertThat(raster.at(20, 10)).isEqualTo(inks.of(Activity.RUNNING, false));
        assertThat(raster.at(70, 10)).isEqualTo(inks.of(Activity.RUNNING, true));
    }

    @Test
    void aStageThatAnOrderReachedIsANotchAndManyAreNone() {
        cook.beginAt(0, Activity.RUNNING, 0, 7, 0);
        cook.markAt(30_000, OrderStage.FIRED, 0, 7, 0);
        cook.markAt(60_000, CommonMark.PROGRESS, 0, 7, 500);
        draw();

        assertThat(raster.at(30, HEIGHT - 1)).isEqualTo(inks.ink);
        assertThat(raster.at(60, HEIGHT - 1)).isEqualTo(inks.of(Activity.RUNNING, true));

        for (int i = 0; i < 10; i++) {
            cook.markAt(70_000 + i, CommonMark.NOTE, 0, 0, 0);
        }
        draw();
        assertThat(raster.at(30, HEIGHT - 1)).isEqualTo(inks.of(Activity.RUNNING, true));
    }

    @Test
    void whereSomethingMayStillBeInsertedBarsAreHatched() {
        LateLane late = recorder.lateLane("app", 0, "main", "", LaneKind.PLATFORM);
        late.span(10_000, 90_000, Activity.RUNNING, Known.RECORDED, 0, 0, 0);
        late.finalUntil(40_000);
        draw();
        painter.lane(late.lane(), 0, HEIGHT, false);
        painter.unsettled(late.lane(), 0, HEIGHT);
        assertThat(hatched(11, 40)).isZero();
        assertThat(hatched(40, 100)).isEqualTo(60 * HEIGHT / 5);

        late.span(20_000, 95_000, Activity.BLOCKED, Known.RECORDED, 0, 0, 0); // cut: too late
        late.finalUntil(100_000);
        draw();
        painter.lane(late.lane(), 0, HEIGHT, false);
        painter.unsettled(late.lane(), 0, HEIGHT);
        painter.unsettled(cook, 0, HEIGHT);
        assertThat(hatched(11, 100)).isZero();
        assertThat(raster.at(30, 10)).isEqualTo(inks.of(Activity.RUNNING, true));
        assertThat(raster.at(60, 10)).as("inserted").isEqualTo(inks.of(Activity.BLOCKED, true));
    }

    private int hatched(int from, int to) {
        int count = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                count += raster.at(x, y) == inks.line ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aLevelIsEmptyWhereItHasNoSpan() {
        cook.enterAt(0, Activity.RUNNING, Known.RECORDED, 0, 1, 0);
        cook.enterAt(20_000, Activity.IO, Known.RECORDED, 0, 1, 0);
        cook.leaveAt(60_000);
        cook.enterAt(80_000, Activity.IDLE, Known.RECORDED, recorder.label("rest"), 1, 0);
        draw();
        painter.begin(raster, inks, new TimeWindow(0, 1000, WIDTH), (_, _, _) -> true);
        painter.level(trace.levels(cook).get(1), 0, HEIGHT);

        assertThat(raster.at(10, 10)).isEqualTo(inks.card);
        assertThat(raster.at(40, 10)).isEqualTo(inks.of(Activity.IO, true));
        assertThat(raster.at(70, 10)).isEqualTo(inks.card);
        assertThat(raster.at(90, 10)).isEqualTo(inks.of(Activity.IDLE, true));
    }

    @Test
    void nothingIsDrawnOutsideTheClip() {
        cook.beginAt(0, Activity.RUNNING, 0, 0, 0);
        recorder.lastsUntil(100_000);
        trace.advance();
        painter.begin(raster, inks, new TimeWindow(0, 1000, WIDTH), (_, _, _) -> true);
        raster.clip(10, 60);
        painter.lane(cook, 0, HEIGHT, false);

        assertThat(raster.at(50, 9)).isEqualTo(inks.card);
        assertThat(raster.at(50, 10)).isEqualTo(inks.of(Activity.RUNNING, true));
    }

    @Test
    void aCounterIsAsHighAsItsGreatestValue() {
        Counter rail = recorder.counter("rail", "orders");
        rail.setAt(0, 2);
        rail.setAt(50_000, 4);
        recorder.lastsUntil(100_000);
        trace.advance();
        painter.begin(raster, inks, new TimeWindow(0, 1000, WIDTH), (_, _, _) -> true);

        assertThat(painter.counter(rail, 0, HEIGHT)).isEqualTo(4);
        assertThat(raster.at(20, 5)).isEqualTo(inks.card);
        assertThat(raster.at(20, 15)).isEqualTo(inks.area);
        assertThat(raster.at(70, 5)).isEqualTo(inks.area);
    }

    @Test
    void theOverviewFramesTheWindow() {
        cook.beginAt(0, Activity.RUNNING, 0, 0, 0);
        recorder.lastsUntil(100_000);
        trace.advance();
        TimeRange all = new TimeRange(0, 100_000);
        Overview overview = new Overview(trace, all, 50);
        overview.take(cook);
        painter.begin(raster, inks, TimeWindow.of(25_000, 50_000, WIDTH), (_, _, _) -> true);
        painter.overview(overview, all, 12);

        assertThat(raster.at(10, 6)).isEqualTo(inks.of(Activity.RUNNING, true));
        assertThat(raster.at(25, 0)).isEqualTo(inks.ink);
        assertThat(raster.at(49, 0)).isEqualTo(inks.ink);
        assertThat(raster.at(60, 0)).isEqualTo(inks.of(Activity.RUNNING, true));
    }

    private void draw() {
        recorder.lastsUntil(100_000);
        trace.advance();
        painter.begin(raster, inks, new TimeWindow(0, 1000, WIDTH), (_, _, _) -> true);
        painter.lane(cook, 0, HEIGHT, false);
    }

    private static Palette palette() {
        Map<Activity, Color> fills = new EnumMap<>(Activity.class);
        List<Color> colors =
                List.of(
                        Color.GRAY,
                        Color.GREEN,
                        Color.YELLOW,
                        Color.RED,
                        Color.BLUE,
                        Color.VIOLET,
                        Color.ORANGE,
                        Color.SLATEGRAY);
        for (Activity activity : Activity.values()) {
            fills.put(activity, colors.get(activity.ordinal()));
        }
        return new Palette(
                fills,
                fills,
                new Palette.Surface(Color.WHITE, Color.BLACK, Color.DIMGRAY, Color.LIGHTGRAY),
                Color.NAVY,
                Color.ALICEBLUE);
    }
}
