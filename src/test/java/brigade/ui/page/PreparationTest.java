package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class PreparationTest {

    private final Views views = new Views(new Texts(Locale.ENGLISH), new Controllers());
    private long now;
    private final Preparation preparation = new Preparation(List.of(views), () -> now);
    private final List<String> made = new ArrayList<>();
    private final List<String> placed = new ArrayList<>();

    private LaterView<Pane, String> later(String name) {
        return views.later(
                _ -> {
                    made.add(name);
                    Pane hidden = new Pane();
                    hidden.setVisible(false);
                    return new Views.View<>(hidden, name);
                },
                view -> placed.add(view.controller()));
    }

    private void frames(int howMany) {
        frames(howMany, 16);
    }

    private void frames(int howMany, int millisApart) {
        for (int i = 0; i < howMany; i++) {
            now += millisApart * 1_000_000L;
            preparation.pulse(true);
        }
    }

    @Test
    void nothingIsMadeWhileThePageComesToRest() {
        later("first");

        frames(29);

        assertThat(made).isEmpty();
    }

    @Test
    void oneAfterAnotherIsMadeWithFramesBetween() {
        later("first");
        later("second");

        frames(30);
        assertThat(made).containsExactly("first");
        assertThat(placed).isEmpty();
        frames(4);
        assertThat(placed).containsExactly("first");
        frames(4); // the first is laid out
        assertThat(made).containsExactly("first");
        frames(4);
        assertThat(made).containsExactly("first", "second");
    }

    private final class TwoParts extends Pane implements InParts {
        @Override
        public void firstPart() {
            made.add("first part");
        }

        @Override
        public boolean whole() {
            return made.add("whole");
        }
    }

    @Test
    void whatHasPartsIsPlacedWithTheFirstAndMadeWholeLater() {
        views.later(
                _ -> new Views.View<>(new TwoParts(), "it"), view -> placed.add(view.controller()));

        frames(34);
        assertThat(made).containsExactly("first part");
        assertThat(placed).containsExactly("it");
        frames(4);
        assertThat(made).containsExactly("first part", "whole");
    }

    @Test
    void whoOpensItBeforeThatSeesAllOfIt() {
        LaterView<TwoParts, String> later =
                views.later(_ -> new Views.View<>(new TwoParts(), "it"), _ -> {});
        frames(34);

        later.get();

        assertThat(made).containsExactly("first part", "whole");
    }

    @Test
    void aPieceWaitsForAPulseThatHasRoom() {
        later("first");

        for (int i = 0; i < 30; i++) {
            now += 16_000_000;
            preparation.pulse(false);
        }
        assertThat(made).isEmpty();

        frames(1);
        assertThat(made).containsExactly("first");
    }

    @Test
    void aBusyMachineIsLeftAlone() {
        later("first");

        frames(1000, 40);
        assertThat(made).isEmpty();

        frames(30);
        assertThat(made).containsExactly("first");
    }

    @Test
    void aPulseThatIsLateNowAndThenPutsNothingOff() {
        later("first");

        for (int i = 0; i < 30; i++) {
            frames(2);
            frames(1, 40);
        }

        assertThat(made).containsExactly("first");
    }

    @Test
    void whatHasBeenOpenedIsNotMadeAgain() {
        LaterView<Pane, String> first = later("first");
        first.get();

        frames(200);

        assertThat(made).containsExactly("first");
        assertThat(placed).containsExactly("first");
    }
}
