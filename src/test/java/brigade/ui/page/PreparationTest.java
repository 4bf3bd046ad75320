package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class PreparationTest {

    private final Views views = new Views(new Texts(Locale.ENGLISH), Map.of());
    private final Preparation preparation = new Preparation(views);
    private final List<String> made = new ArrayList<>();

    private LaterView<Pane, String> later(String name) {
        return views.later(
                _ -> new Views.View<>(new Pane(), name), view -> made.add(view.controller()));
    }

    private void frames(int howMany) {
        for (int i = 0; i < howMany; i++) {
            preparation.show(0);
        }
    }

    @Test
    void nothingIsMadeWhileThePageComesToRest() {
        later("first");

        frames(60);

        assertThat(made).isEmpty();
    }

    @Test
    void oneAfterAnotherIsMadeWithFramesBetween() {
        later("first");
        later("second");

        frames(64);
        assertThat(made).containsExactly("first");
        frames(8); // the first is laid out
        assertThat(made).containsExactly("first");
        frames(8);
        assertThat(made).containsExactly("first", "second");
    }

    @Test
    void whatHasBeenOpenedIsNotMadeAgain() {
        LaterView<Pane, String> first = later("first");
        first.get();

        frames(200);

        assertThat(made).containsExactly("first");
    }
}
