package brigade.ui.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.lesson.RestaurantLessons;
import brigade.ui.floor.painting.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Set;

/** What a lesson lights is there whatever model serves. */
class LitPartsTest {

    @ParameterizedTest
    @CsvSource({
        "kitchen, #room-kitchen",
        "kitchen, #room-trucks",
        "kitchen, #room-loop",
        "kitchen, #room-hands",
        "kitchen, #room-stoves",
        "workers, #room-loop-workers",
        "workers, #room-kitchen",
        "dining-room, #room-dining",
        "dining-room, #room-parked",
        "till, #room-till",
        "till, #room-takings"
    })
    void aPartIsTheRoomOfTheModelThatServes(String part, String room) {
        assertThat(LitParts.query(part, Set.of("#room-door", room)::contains)).contains(room);
    }

    @Test
    void aRoomThatTheModelHasNotIsNotLit() {
        assertThat(LitParts.query("rail", "#room-door"::equals)).isEmpty();
    }

    /** A room has the key of its title as its id. */
    @Test
    void allRoomsAreThereInSomeModel() {
        Wording wording = new Wording(Locale.ENGLISH);
        assertThat(LitParts.queries().filter(it -> it.startsWith("#room-")))
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(wording.all(it.substring(1).replace('-', '.'))).isNotEmpty());
    }

    @Test
    void allPartsThatALessonCanNameAreSomewhere() {
        assertThat(RestaurantLessons.WORDS.parts())
                .allSatisfy(part -> assertThat(LitParts.query(part, _ -> true)).isPresent());
    }
}
