package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.measure.Stops;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.waits.Cause;
import brigade.trace.waits.RequestTime;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

class SlowWordsTest {
    private static final long TENTH = 100_000_000L;
    private static final Cause EATING = new Cause.Rest(OrderStage.DELIVERED);

    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final Trace trace = recorder.trace();
    private final Lane guests = recorder.laneAt(0, "guests", "guests", LaneKind.PLATFORM);
    private final Lane server = recorder.laneAt(0, "server-1", "server", LaneKind.PLATFORM);
    private final Lane cook = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
    private final Lane cashier = recorder.laneAt(0, "cashier-1", "cashier", LaneKind.PLATFORM);
    private final SlowWords words =
            new SlowWords(
                    SourceWords.of(trace, new Texts(Locale.ENGLISH)), new Units(Locale.ENGLISH));

    @Test
    void splitsTheTotalIntoWorkAndEachKindOfWaiting() {
        dinner();

        RequestTime why = Objects.requireNonNull(at(1, 100 * TENTH));

        assertThat(why.ended()).isTrue();
        assertThat(why.total()).isCloseTo(21 * TENTH, within(2_000L));
        Map<Cause, Long> parts = new HashMap<>();
        why.parts().forEach(part -> parts.put(part.cause(), part.nanos() / (TENTH / 10)));
        assertThat(parts)
                .containsEntry(queue(OrderStage.HUNG), 120L)
                .containsEntry(queue(OrderStage.PLACED), 10L)
                .containsEntry(new Cause.Deed(Activity.RUNNING), 30L)
                .containsEntry(new Cause.Deed(Activity.BLOCKED), 10L)
                .containsEntry(EATING, 20L)
                .containsEntry(queue(OrderStage.BILLED), 10L)
                .containsEntry(queue(OrderStage.PASSED), 10L);
        assertThat(why.parts().stream().mapToLong(RequestTime.Part::nanos).sum())
                .isEqualTo(why.total());
        assertThat(why.parts().getFirst().cause()).isEqualTo(queue(OrderStage.HUNG));
        assertThat(why.busy()).isCloseTo(0.5, within(0.01));
        assertThat(words.sentence(why))
                .isEqualTo(
                        "2.10 s, of which 1.20 s on the rail: cooks were busy for 50 % of that"
                                + " time.");
    }

    @Test
    void aMomentOfWaitingIsNotWhatItsTimeWentTo() {
        guests.markAt(0, OrderStage.PLACED, 0, 1, 0);
        server.beginAt(TENTH / 10, Activity.SLEEPING, 0, 1, 0);
        server.endAt(20 * TENTH);
        recorder.lastsUntil(20 * TENTH);
        trace.advance();

        RequestTime why = Objects.requireNonNull(at(1, 20 * TENTH));

        assertThat(words.sentence(why))
                .isEqualTo("2.00 s so far, of which 1.99 s walking and in the oven.");
    }

    @Test
    void tellsOfAnOrderInFlightSoFar() {
        dinner();

        RequestTime why = Objects.requireNonNull(at(1, 8 * TENTH));

        assertThat(why.ended()).isFalse();
        assertThat(words.sentence(why)).startsWith("700 ms so far, of which ");
        assertThat(at(2, 8 * TENTH)).isNull();
    }

    @Test
    void namesWhoIsWaitedForInOtherModels() {
        Lane lone = recorder.laneAt(0, "lone-cook", "lone", LaneKind.PLATFORM);
        guests.markAt(TENTH, OrderStage.PLACED, 0, 2, 0);
        server.closeAt(TENTH);
        lone.beginAt(TENTH, Activity.RUNNING, 0, 1, 0);
        lone.markAt(9 * TENTH, OrderStage.TAKEN, 0, 2, 0);
        lone.beginAt(9 * TENTH, Activity.RUNNING, 0, 2, 0);
        recorder.lastsUntil(10 * TENTH);
        trace.advance();

        RequestTime why = Objects.requireNonNull(at(2, 10 * TENTH));

        assertThat(why.role()).isEqualTo("lone");
        assertThat(words.sentence(why))
                .endsWith("800 ms at the door: the lone cook was busy for 100 % of that time.");
    }

    @Test
    void aThreadThatStaysWithItsGuestDoesNotWaitForRoomWhileTheGuestEats() {
        Lane hand = recorder.laneAt(0, "hand-3", "hand", LaneKind.PLATFORM);
        guests.markAt(TENTH, OrderStage.PLACED, 0, 3, 0);
        hand.markAt(TENTH, OrderStage.TAKEN, 0, 3, 0);
        hand.beginAt(TENTH, Activity.WAITING, recorder.label("connection"), 3, 0);
        hand.beginAt(3 * TENTH, Activity.WAITING, recorder.label("guest eats"), 3, 0);
        recorder.lastsUntil(10 * TENTH);
        trace.advance();

        RequestTime why = Objects.requireNonNull(at(3, 10 * TENTH));

        assertThat(why.parts())
                .extracting(RequestTime.Part::cause)
                .containsExactly(EATING, new Cause.Wait("connection", RestaurantTerm.CONNECTION));
    }

    /** As the watch over the program records it. */
    @Test
    void theTimeInWhichTheWholeProgramStoodStillIsNobodysFault() {
        Lane program = recorder.laneAt(0, "whole program", "standstill", LaneKind.PLATFORM);
        program.beginAt(4 * TENTH, Activity.SLEEPING, recorder.label("program stopped"), 0, 0);
        program.endAt(8 * TENTH); // of the time on the rail
        program.beginAt(
                16 * TENTH + TENTH / 2, Activity.SLEEPING, recorder.label("program stopped"), 0, 0);
        program.endAt(17 * TENTH); // of the time at the stove
        dinner();

        RequestTime why = Objects.requireNonNull(at(1, 100 * TENTH));

        assertThat(why.total()).isCloseTo(16 * TENTH + TENTH / 2, within(4_000L));
        Map<Cause, Long> parts = new HashMap<>();
        why.parts().forEach(part -> parts.put(part.cause(), part.nanos() / (TENTH / 10)));
        assertThat(parts)
                .containsEntry(queue(OrderStage.HUNG), 80L)
                .containsEntry(new Cause.Deed(Activity.RUNNING), 25L)
                .containsEntry(new Cause.Deed(Activity.BLOCKED), 10L);
        assertThat(why.parts().stream().mapToLong(RequestTime.Part::nanos).sum())
                .isEqualTo(why.total());
        assertThat(why.busy()).as("6 of 8 tenths").isCloseTo(0.75, within(0.01));
    }

    private @Nullable RequestTime at(int order, long t) {
        return RequestTime.at(trace, order, t, Stops::of);
    }

    private static Cause queue(OrderStage stage) {
        return new Cause.Queue(stage);
    }

    private void dinner() {
        guests.markAt(TENTH, OrderStage.PLACED, 0, 1, 0);
        server.markAt(2 * TENTH, OrderStage.TAKEN, 0, 1, 0);
        server.beginAt(2 * TENTH, Activity.RUNNING, 0, 1, 0);
        server.endAt(3 * TENTH);
        server.markAt(3 * TENTH, OrderStage.HUNG, 0, 1, 0);
        cook.beginAt(9 * TENTH, Activity.RUNNING, 0, 9, 0);
        cook.markAt(15 * TENTH, OrderStage.FIRED, 0, 1, 0);
        cook.beginAt(15 * TENTH, Activity.BLOCKED, 0, 1, 0);
        cook.beginAt(16 * TENTH, Activity.RUNNING, 0, 1, 0);
        cook.endAt(17 * TENTH);
        cook.markAt(17 * TENTH, OrderStage.PASSED, 0, 1, 0);
        server.markAt(18 * TENTH, OrderStage.DELIVERED, 0, 1, 0);
        cashier.markAt(20 * TENTH, OrderStage.BILLED, 0, 1, 0);
        cashier.markAt(21 * TENTH, OrderStage.CHARGED, 0, 1, 0);
        cashier.beginAt(21 * TENTH, Activity.RUNNING, 0, 1, 0);
        cashier.markAt(22 * TENTH, OrderStage.PAID, 0, 1, 900);
        cashier.endAt(22 * TENTH);
        recorder.lastsUntil(100 * TENTH);
        trace.advance();
    }
}
