package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CadenceTest {
    private static final long FRAME = 16_666_667;

    private long real = 5_000_000_000L;
    private final Cadence tenPerSecond = new Cadence(10, () -> real);

    private boolean dueAFrameLater(long t) {
        real += FRAME;
        return tenPerSecond.due(t);
    }

    @Test
    void letsThroughSoManyASecond() {
        int shown = 0;
        for (long frame = 0; frame < 60; frame++) {
            shown += dueAFrameLater(frame * FRAME) ? 1 : 0;
        }
        assertThat(shown).isBetween(8, 10);
    }

    @Test
    void slowMotionIsShownAsOftenAsRealTime() {
        int shown = 0;
        for (long frame = 0; frame < 60; frame++) {
            shown += dueAFrameLater(frame * FRAME / 1000) ? 1 : 0;
        }
        assertThat(shown).isBetween(8, 10);
    }

    @Test
    void anotherTimeIsShownAtOnce() {
        tenPerSecond.due(10_000_000_000L);

        assertThat(dueAFrameLater(5_000_000_000L)).isTrue();
        assertThat(dueAFrameLater(5_000_000_000L)).isFalse();
        assertThat(dueAFrameLater(50_000_000_000L)).isTrue();
    }

    @Test
    void anInstantThatStaysIsShownExactlyAndOnce() {
        tenPerSecond.due(1_000);

        assertThat(dueAFrameLater(1_001)).isFalse();
        assertThat(dueAFrameLater(1_001)).isTrue();
        assertThat(dueAFrameLater(1_001)).isFalse();
    }

    @Test
    void aStepFromAnInstantThatStoodIsShownAtOnce() {
        tenPerSecond.due(1_000);
        dueAFrameLater(1_000);

        assertThat(dueAFrameLater(1_001)).isTrue();
        assertThat(dueAFrameLater(1_002)).isFalse();
    }

    @Test
    void whatChangedIsShownAtOnce() {
        tenPerSecond.due(0);
        tenPerSecond.reset();

        assertThat(dueAFrameLater(1)).isTrue();
    }
}
