package brigade.measure.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.lesson.FigureNames;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Kind;
import brigade.trace.Argument;
import brigade.trace.CommonMark;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Random;

class RestaurantFigureTest {

    private static final long MS = 1_000_000;

    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final Lane guests = lane("guests", RestaurantRole.GUESTS);
    private final Lane cook = lane("cook-1", RestaurantRole.COOK);

    private Lane lane(String name, RestaurantRole role) {
        return recorder.laneAt(0, name, role.lane(), LaneKind.PLATFORM);
    }

    private double figure(RestaurantFigure figure, long from, long to) {
        recorder.lastsUntil(to * MS);
        recorder.trace().advance();
        return figure.of(new TraceStretch(recorder.trace(), from * MS, to * MS));
    }

    private void order(int id, Kind kind, long placed, long taken, long paid) {
        guests.markAt(placed * MS, OrderStage.PLACED, recorder.label(kind.label()), id, 0);
        cook.markAt(taken * MS, OrderStage.TAKEN, 0, id, 0);
        cook.markAt(paid * MS, OrderStage.PAID, 0, id, 0);
    }

    @Test
    void clicksThatWaitAreThoseThatNobodyTookUpForATenthOfASecond() {
        order(1, Kind.UPLOAD, 10, 20, 500);
        order(2, Kind.USER_ACTION, 510, 520, 530);
        order(3, Kind.USER_ACTION, 540, 700, 900);

        assertThat(figure(RestaurantFigure.CLICKS_WAITED, 0, 1_000)).isEqualTo(1);
        assertThat(figure(RestaurantFigure.CLICKS_SERVED, 0, 1_000)).isEqualTo(2);
        assertThat(figure(RestaurantFigure.UPLOADS_SERVED, 0, 1_000)).isEqualTo(1);
        assertThat(figure(RestaurantFigure.CLICK_LONGEST, 0, 1_000))
                .isCloseTo(360, within(0.01)); // stages are kept to about a microsecond
        assertThat(figure(RestaurantFigure.SERVED, 505, 1_000)).isEqualTo(2);
        assertThat(figure(RestaurantFigure.CLICKS_SERVED, 535, 1_000)).isEqualTo(1);
    }

    @Test
    void waitsForAPanAreCountedWhereTheyBegan() {
        int pan = recorder.label(RestaurantTerm.PAN);
        int chop = recorder.label(RestaurantTerm.CHOP);
        cook.beginAt(0, RestaurantTerm.CHOP.activity(), chop, 1, 0);
        cook.beginAt(100 * MS, RestaurantTerm.PAN.activity(), pan, 1, Argument.lock(1, 9));
        cook.beginAt(300 * MS, RestaurantTerm.CHOP.activity(), chop, 1, 0);
        cook.beginAt(400 * MS, RestaurantTerm.PAN.activity(), pan, 1, Argument.lock(1, 9));
        cook.beginAt(400 * MS + 1_000, RestaurantTerm.CHOP.activity(), chop, 1, 0);

        assertThat(figure(RestaurantFigure.PAN_WAITS, 0, 1_000)).isEqualTo(1);
        assertThat(figure(RestaurantFigure.PAN_LONGEST, 0, 1_000)).isEqualTo(200);
        assertThat(figure(RestaurantFigure.PAN_WAITS, 200, 1_000)).isZero();
        assertThat(figure(RestaurantFigure.PAN_LONGEST, 200, 1_000)).isEqualTo(100);
        assertThat(figure(RestaurantFigure.COOK_COMPUTES, 0, 400)).isEqualTo(50);
    }

    @Test
    void aThreadHasStartedWhenItDoesItsFirstStep() {
        Lane hand =
                recorder.laneAt(50 * MS, "hand-1", RestaurantRole.HAND.lane(), LaneKind.PLATFORM);
        hand.beginAt(
                52 * MS, RestaurantTerm.CHOP.activity(), recorder.label(RestaurantTerm.CHOP), 1, 0);

        assertThat(figure(RestaurantFigure.THREAD_START, 0, 100)).isEqualTo(2);
        assertThat(figure(RestaurantFigure.THREADS, 0, 100)).isEqualTo(1);
        assertThat(figure(RestaurantFigure.THREADS, 60, 100)).isZero();
    }

    @Test
    void whatWasNotSetInTheStretchIsNotKnown() {
        Counter start = recorder.counter(RestaurantCounter.TRUCK_START);
        start.setAt(10 * MS, 35_000);

        assertThat(figure(RestaurantFigure.PROCESS_START, 0, 100)).isEqualTo(35);
        assertThat(figure(RestaurantFigure.PROCESS_START, 20, 100)).isNaN();
        assertThat(figure(RestaurantFigure.BELL_LONGEST, 0, 100)).isNaN();
        assertThat(figure(RestaurantFigure.SUMS_DONE, 0, 100)).isZero();
    }

    @Test
    void lessonsNameThemInSmallLetters() {
        assertThat(RestaurantFigure.CLICKS_WAITED.word()).isEqualTo("clicks-waited");
        assertThat(RestaurantFigure.units()).hasSize(RestaurantFigure.values().length);
        assertThat(RestaurantFigure.named("ui-gap")).isEqualTo(RestaurantFigure.UI_GAP);
    }

    @Test
    void endsOfOrdersAreToldApart() {
        for (int order = 1; order <= 4; order++) {
            guests.markAt(
                    order * MS,
                    OrderStage.PLACED,
                    recorder.label(Kind.HEAVY_SUM.label()),
                    order,
                    0);
        }
        guests.markAt(10 * MS, OrderStage.TURNED_AWAY, 0, 1, 0);
        guests.markAt(20 * MS, OrderStage.LEFT, 0, 2, 0);
        cook.markAt(30 * MS, OrderStage.FAILED, 0, 3, 0);
        cook.markAt(40 * MS, OrderStage.PAID, 0, 4, 0);

        assertThat(figure(RestaurantFigure.TURNED_AWAY, 0, 100)).isEqualTo(2);
        assertThat(figure(RestaurantFigure.TURNED_AWAY, 15, 100)).isEqualTo(1);
        assertThat(figure(RestaurantFigure.FAILED, 0, 100)).isEqualTo(1);
        assertThat(figure(RestaurantFigure.FAILED, 0, 25)).isZero();
        assertThat(figure(RestaurantFigure.HEAVY_SERVED, 0, 100)).isEqualTo(1);
        assertThat(figure(RestaurantFigure.HEAVY_SERVED, 0, 35)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    IN_SERVICE,     IN_FLIGHT,     5, 9,  9,  9,  5
                    AT_DOOR,        AT_DOOR,       5, 9,  9,  9,  5
                    LOOP_LAG,       LOOP_LAG,      5, 9,  .009, .009, NaN
                    PROCESS_MEMORY, TRUCK_OWN_MEMORY, 5, 9,  9,  9,  NaN
                    PROCESS_START,  TRUCK_START,   5, 9,  .009, .009, NaN
                    PROCESSES,      TRUCK_START,   5, 9,  2,  1,  0
                    THREAD_MEMORY,  THREAD_MEMORY, 5, 9,  9,  9,  NaN
                    SUM_RESULT,     SUM_RESULT,    5, 9,  9,  9,  NaN
                    SUMS_DONE,      SUM_RESULT,    5, 9,  2,  1,  0
                    """)
    void whatACounterSays(
            RestaurantFigure figure,
            RestaurantCounter counter,
            long first,
            long second,
            Double both,
            Double later,
            Double between) {
        Counter made = recorder.counter(counter);
        made.setAt(10 * MS, first);
        made.setAt(30 * MS, second);

        assertThat(figure(figure, 0, 100)).isEqualTo(both);
        assertThat(figure(figure, 20, 100)).isEqualTo(later);
        assertThat(figure(figure, 15, 25)).isEqualTo(between);
    }

    @Test
    void aProcessStartsInTheMedianOfThoseThatStarted() {
        Counter start = recorder.counter(RestaurantCounter.TRUCK_START);
        start.setAt(10 * MS, 900_000);
        start.setAt(20 * MS, 100_000);
        start.setAt(30 * MS, 400_000);

        assertThat(figure(RestaurantFigure.PROCESS_START, 0, 100)).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"THREADS, HAND", "VIRTUAL_THREADS, GUEST"})
    void whoBegan(RestaurantFigure figure, RestaurantRole role) {
        for (int i = 0; i < 5; i++) {
            recorder.laneAt(10L * i * MS, "one-" + i, role.lane(), LaneKind.PLATFORM);
        }

        assertThat(figure(figure, 0, 100)).isEqualTo(5);
        assertThat(figure(figure, 15, 100)).isEqualTo(3);
        assertThat(figure(figure, 15, 25)).isEqualTo(1);
    }

    @Test
    void carriersAreThoseThatAreThereAtTheEnd() {
        lane("stove-1", RestaurantRole.STOVE);
        lane("stove-2", RestaurantRole.STOVE).closeAt(50 * MS);

        assertThat(figure(RestaurantFigure.CARRIERS, 0, 40)).isEqualTo(2);
        assertThat(figure(RestaurantFigure.CARRIERS, 0, 100)).isEqualTo(1);
    }

    @Test
    void theStaffOfTheBrigadeIsCookServerAndCashier() {
        lane("cook-2", RestaurantRole.COOK).closeAt(50 * MS);
        lane("server-1", RestaurantRole.SERVER);
        lane("cashier-1", RestaurantRole.CASHIER);
        lane("hand-1", RestaurantRole.HAND);

        assertThat(figure(RestaurantFigure.STAFF, 0, 40)).isEqualTo(4);
        assertThat(figure(RestaurantFigure.STAFF, 0, 100)).isEqualTo(3);
    }

    @Test
    void theWindowsThreadIsToldByItsFramesAndBells() {
        Lane ui = recorder.laneAt(0, "UI thread", RestaurantRole.UI.lane(), LaneKind.UI);
        ui.markAt(10 * MS, CommonMark.PULSE, 0, 0, 0);
        ui.markAt(30 * MS, CommonMark.PULSE, 0, 0, 0);
        ui.markAt(130 * MS, CommonMark.PULSE, 0, 0, 0);
        ui.markAt(131 * MS, CommonMark.ANSWERED, 0, -1, 90_000);
        ui.markAt(150 * MS, CommonMark.PULSE, 0, 0, 0);
        ui.markAt(151 * MS, CommonMark.ANSWERED, 0, -2, 1_000);

        assertThat(figure(RestaurantFigure.BELLS, 0, 160)).isEqualTo(2);
        assertThat(figure(RestaurantFigure.BELL_LONGEST, 0, 160)).isEqualTo(90);
        assertThat(figure(RestaurantFigure.BELL_LONGEST, 140, 160)).isEqualTo(1);
        assertThat(figure(RestaurantFigure.UI_GAP, 0, 160)).isEqualTo(100);
        assertThat(figure(RestaurantFigure.UI_GAP, 60, 160)).as("from there").isEqualTo(70);
    }

    /** What is counted where it happens is counted once, however the time is cut. */
    @Test
    void countsOfTwoStretchesAreThoseOfBoth() {
        Random random = new Random(7);
        Counter sums = recorder.counter(RestaurantCounter.SUM_RESULT);
        Lane ui = recorder.laneAt(0, "UI thread", RestaurantRole.UI.lane(), LaneKind.UI);
        for (int i = 1; i <= 200; i++) {
            long t = i * 5L;
            guests.markAt(t * MS, OrderStage.PLACED, recorder.label(Kind.DISH.label()), i, 0);
            cook.markAt(
                    (t + 3) * MS,
                    random.nextBoolean() ? OrderStage.PAID : OrderStage.FAILED,
                    0,
                    i,
                    0);
            sums.setAt(t * MS, i);
            ui.markAt(t * MS, CommonMark.ANSWERED, 0, -i, random.nextInt(1_000));
            recorder.laneAt(t * MS, "hand-" + i, RestaurantRole.HAND.lane(), LaneKind.PLATFORM);
            recorder.laneAt(t * MS, "guest-" + i, RestaurantRole.GUEST.lane(), LaneKind.VIRTUAL);
        }
        for (int cut = 0; cut < 20; cut++) {
            int at = 7 + random.nextInt(980);
            for (RestaurantFigure each :
                    List.of(
                            RestaurantFigure.SERVED,
                            RestaurantFigure.FAILED,
                            RestaurantFigure.SUMS_DONE,
                            RestaurantFigure.BELLS,
                            RestaurantFigure.THREADS,
                            RestaurantFigure.VIRTUAL_THREADS)) {
                assertThat(figure(each, 1, at) + figure(each, at, 1_100))
                        .as(each + " cut at " + at)
                        .isEqualTo(figure(each, 1, 1_100));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void eachHasANameAndAClause(String language) {
        Locale locale = Locale.of(language);
        FigureNames names = RestaurantLessons.WORDS.names();
        for (RestaurantFigure each : RestaurantFigure.values()) {
            assertThat(names.name(each.word(), locale)).isNotBlank();
            for (double value : new double[] {0, 1, 2}) {
                assertThat(names.clause(each.word(), value, "MANY", locale))
                        .as(each.word())
                        .contains("MANY")
                        .doesNotContain("{", "}");
            }
        }
        assertThat(names.clause("served", 1, "1", Locale.ENGLISH)).isEqualTo("1 order is served");
        assertThat(names.clause("served", 3, "3", Locale.ENGLISH)).isEqualTo("3 orders are served");
    }

    @ParameterizedTest
    @EnumSource
    void noneOfAnEmptyTraceIsWrong(RestaurantFigure each) {
        cook.closeAt(0);
        assertThat(figure(each, 0, 100))
                .satisfiesAnyOf(it -> assertThat(it).isNaN(), it -> assertThat(it).isZero());
    }
}
