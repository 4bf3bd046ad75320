package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Set;

class LaneFilterTest {
    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final Lane cook = recorder.laneAt(0, "cook-3", "cook", LaneKind.PLATFORM);
    private final Lane server = recorder.laneAt(0, "server-1", "server", LaneKind.PLATFORM);

    @Test
    void namesAndRoles() {
        assertThat(shown("cook")).containsExactly(cook);
        assertThat(shown("Köche")).as("as the role is called").containsExactly(cook);
        assertThat(shown("server-1")).containsExactly(server);
        assertThat(shown("er-1")).containsExactly(server);
        assertThat(shown("cook server")).isEmpty();
        assertThat(shown("  ")).containsExactly(cook, server);
    }

    @Test
    void anOrderShowsWhoServedItAndItsBars() {
        LaneFilter filter = parse("#117");

        assertThat(filter.shows(cook, Shares.NONE, Set.of(cook.id()), role -> role)).isTrue();
        assertThat(filter.shows(server, Shares.NONE, Set.of(cook.id()), role -> role)).isFalse();
        assertThat(filter.brings(Activity.RUNNING, "chops", 117)).isTrue();
        assertThat(filter.brings(Activity.RUNNING, "chops", 118)).isFalse();
    }

    @Test
    void anActivityBringsItsBars() {
        LaneFilter filter = parse("block");

        assertThat(filter.activities()).containsExactly(Activity.BLOCKED);
        assertThat(filter.brings(Activity.BLOCKED, "waits for a pan", 1)).isTrue();
        assertThat(filter.brings(Activity.RUNNING, "chops", 1)).isFalse();
        assertThat(filter.shows(cook, Shares.NONE, Set.of(), role -> role))
                .as("it was never blocked")
                .isFalse();
    }

    @Test
    void otherWordsAreWhatIsDone() {
        LaneFilter filter = parse("cook chop");

        assertThat(filter.names()).containsExactly("cook");
        assertThat(filter.brings(Activity.RUNNING, "chops", 1)).isTrue();
        assertThat(filter.brings(Activity.SLEEPING, "oven", 1)).isFalse();
        assertThat(LaneFilter.ALL.choosesBars()).isFalse();
        assertThat(filter.choosesBars()).isTrue();
    }

    private List<Lane> shown(String text) {
        LaneFilter filter = parse(text);
        return List.of(cook, server).stream()
                .filter(lane -> filter.shows(lane, Shares.NONE, Set.of(), LaneFilterTest::title))
                .toList();
    }

    private LaneFilter parse(String text) {
        return LaneFilter.parse(
                text,
                List.of(cook, server),
                activity -> activity.name().toLowerCase(Locale.ROOT),
                LaneFilterTest::title);
    }

    private static String title(String role) {
        return role.equals("cook") ? "Köche" : "Kellner";
    }

    @Test
    void aLengthAsksForLongWaits() {
        assertThat(parse(">100ms").longer()).isEqualTo(100_000_000L);
        assertThat(parse("blocked >2s").longer()).isEqualTo(2_000_000_000L);
        assertThat(parse("blocked").longer()).isZero();
        assertThat(parse(">100ms").deeds()).isEmpty();
    }

    @Test
    void aChipPutsItsWordIntoTheFilterAndTakesItAway() {
        assertThat(FilterChips.toggled("", ">100ms")).isEqualTo(">100ms");
        assertThat(FilterChips.toggled("http  ", "blocked")).isEqualTo("http blocked");
        assertThat(FilterChips.toggled("http blocked", "blocked")).isEqualTo("http");
    }
}
