package brigade.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class AsidePlaceTest {

    private final AsidePlace aside = new AsidePlace();
    private final Region card = new Region();
    private final Region next = new Region();

    @Test
    void showsTheNewestCardUntilItIsCleared() {
        assertThat(aside.shows(card)).isFalse();
        aside.show(card);
        assertThat(aside.shows(card)).isTrue();

        aside.showAlone(next);
        assertThat(aside.shows(card)).isFalse();
        assertThat(aside.shows(next)).isTrue();

        aside.clear();
        assertThat(aside.shows(next)).isFalse();
    }
}
