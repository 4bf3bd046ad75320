package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.trace.CommonMark;

import org.junit.jupiter.api.Test;

class NotchesTest {

    @Test
    void showsWhatTellsSomething() {
        assertThat(Notches.isShown(OrderStage.PLACED)).isTrue();
        assertThat(Notches.isShown(CommonMark.PULSE)).isFalse();
        assertThat(Notches.isShown(CommonMark.PROGRESS)).isFalse();
        assertThat(Notches.isShown(null)).isFalse();
    }
}
