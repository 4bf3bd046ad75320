package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.trace.Lane;
import brigade.trace.LaneKind;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class FreezeStoryTest {

    private final UiFixture ui = new UiFixture();
    private final long start = ui.clock.getAsLong();

    @Test
    void tellsHowLongAndWhoWaited() {
        ui.frames(3);
        long frozen = ui.clock.getAsLong();
        ui.heavySum(1_000);
        long thawed = ui.clock.getAsLong();
        ui.watch.answered(1, frozen - 5_000_000); // waited already when the freeze began
        ui.watch.answered(2, frozen + 100_000_000);
        ui.watch.answered(3, frozen + 600_000_000);
        ui.watch.answered(4, thawed); // nobody was in its way
        ui.watch.input();
        ui.watch.input();
        ui.frame();
        ui.watch.input(); // after a frame: this click did not wait
        ui.frames(2);

        assertThat(story()).contains(new FreezeStory(frozen, thawed, 3, 1_005_000_000, 2, 0, 0));
    }

    @Test
    void roundsBetweenWhichNoFrameFitsAreOneFreeze() {
        ui.heavySum(300);
        ui.clock.passMillis(1);
        ui.heavySum(300);
        ui.frames(2);

        assertThat(story().map(FreezeStory::nanos)).contains(601_000_000L);
    }

    @Test
    void aThreadThatHadNoCoreBetweenTwoRoundsWasFrozenAllTheTime() {
        ui.heavySum(300);
        ui.clock.passMillis(400);
        ui.heavySum(300);
        ui.frames(2);

        assertThat(story().map(FreezeStory::nanos)).contains(1_000_000_000L);
    }

    @Test
    void theLongestOfSeveralFreezesIsTold() {
        ui.heavySum(300);
        ui.frames(5);
        ui.heavySum(800);
        ui.frames(5);
        ui.heavySum(400);
        ui.frame();

        assertThat(story().map(FreezeStory::nanos)).contains(800_000_000L);
    }

    @Test
    void theRestaurantWentOnUnseen() {
        Lane till = ui.recorder.laneAt(start, "cashier-1", "cashier", LaneKind.PLATFORM);
        till.markAt(start, OrderStage.PLACED, 0, 1, 0);
        ui.frame();
        ui.heavySum(500);
        till.markAt(ui.clock.getAsLong() - 100_000_000, OrderStage.PAID, 0, 1, 990);
        ui.frame();

        assertThat(story().map(FreezeStory::servedMeanwhile)).contains(1L);
    }

    @Test
    void withoutHeavyWorkThereIsNoStory() {
        ui.frames(10);

        assertThat(story()).isEmpty();
    }

    private Optional<FreezeStory> story() {
        return FreezeStory.of(ui.trace(), start, ui.clock.getAsLong());
    }
}
