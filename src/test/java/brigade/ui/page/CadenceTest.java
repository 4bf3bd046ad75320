package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CadenceTest {
    private final Cadence tenPerSecond = Cadence.perSecond(10);

    @Test
    void letsThroughSoManyASecond() {
        int shown = 0;
        for (long frame = 0; frame < 60; frame++) {
            shown += tenPerSecond.due(frame * 16_666_667) ? 1 : 0;
        }
        assertThat(shown).isBetween(8, 10);
    }

    @Test
    void thePastIsShownAtOnce() {
        tenPerSecond.due(10_000_000_000L);
        assertThat(tenPerSecond.due(5_000_000_000L)).isTrue();
        assertThat(tenPerSecond.due(5_000_000_000L)).isFalse();
    }

    @Test
    void whatChangedIsShownAtOnce() {
        tenPerSecond.due(0);
        tenPerSecond.reset();
        assertThat(tenPerSecond.due(1)).isTrue();
    }
}
