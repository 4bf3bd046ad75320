package brigade.measure.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Kind;
import brigade.trace.Argument;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

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
}
