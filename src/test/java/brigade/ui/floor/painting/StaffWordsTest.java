package brigade.ui.floor.painting;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.ui.floor.state.Doing;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.StaffState.Fate;
import brigade.ui.floor.state.StaffState.Load;
import brigade.ui.floor.state.StaffState.Whereabouts;
import brigade.ui.floor.state.Walk;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.ResourceBundle;

class StaffWordsTest {

    private final StaffWords english = new StaffWords(new Wording(Locale.US));
    private final StaffWords german = new StaffWords(new Wording(Locale.GERMANY));

    @Test
    void workNamesTheOrder() {
        assertThat(english.line(cook(Activity.RUNNING, "chop", 1117, -1, "")))
                .containsExactly("chop · order 1117", "chop · 1117", "chop");
        assertThat(german.line(cook(Activity.RUNNING, "chop", 117, -1, "")).getFirst())
                .isEqualTo("schneiden · Bestellung 117");
    }

    @Test
    void blockedNamesThePanAndItsHolder() {
        StaffState cook = cook(Activity.BLOCKED, "pan", 118, 1, "cook-1");

        assertThat(english.line(cook).getFirst()).isEqualTo("blocked: pan 2 (cook-1)");
        assertThat(english.aloud(cook)).isEqualTo("cook-3, blocked on pan 2, held by cook-1");
        assertThat(german.aloud(cook))
                .isEqualTo("cook-3, blockiert an Pfanne 2, gehalten von cook-1");
    }

    @Test
    void waitingNamesTheQueue() {
        assertThat(english.line(cook(Activity.WAITING, "rail", 0, -1, "")))
                .containsExactly("waits: rail", "waits");
    }

    @Test
    void walkingNamesThePlace() {
        int table = Place.atSeat(3);

        assertThat(english.line(cook(Activity.SLEEPING, "walk", 118, table, "")).getFirst())
                .isEqualTo("→ table 4 · order 118");
        assertThat(english.line(cook(Activity.SLEEPING, "walk", 0, Place.DOOR, "")))
                .containsExactly("→ door");
    }

    @Test
    void whatHasNoTextIsSaidAsRecorded() {
        assertThat(english.line(cook(Activity.IO, "database", 5, -1, "")).getFirst())
                .isEqualTo("database · order 5");
    }

    @Test
    void everyEnglishTextHasAGermanOne() {
        ResourceBundle de =
                ResourceBundle.getBundle("brigade.ui.floor.painting.Floor", Locale.GERMANY);
        ResourceBundle en =
                ResourceBundle.getBundle("brigade.ui.floor.painting.Floor", Locale.ROOT);

        assertThat(de.getLocale().getLanguage()).isEqualTo("de");
        assertThat(en.keySet()).allMatch(key -> !de.getString(key).isEmpty());
    }

    private static StaffState cook(
            Activity activity, String label, int order, int thing, String holder) {
        return new StaffState(
                3,
                "cook-3",
                StaffRole.COOK,
                new Doing(
                        activity,
                        label,
                        RestaurantTerm.of(RestaurantVocabulary.ALL.term(label)),
                        order,
                        thing,
                        holder,
                        ""),
                StaffState.UNKNOWN,
                new Whereabouts(Walk.standing(Place.DOOR), Load.NOTHING),
                Fate.WELL);
    }
}
