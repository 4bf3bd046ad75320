package brigade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class DrawingTest {

    @Test
    void drawsBySoftwareWhereLinuxHasNothingElse() {
        assertThat(Drawing.bySoftware("Linux", null, _ -> false)).isTrue();
    }

    @Test
    void leavesTheChoiceToJavaFxWhereADeviceDraws() {
        Path card = Path.of("/dev/dri");
        Path nvidia = Path.of("/dev/nvidiactl");

        assertThat(Drawing.bySoftware("Linux", null, card::equals)).isFalse();
        assertThat(Drawing.bySoftware("Linux", null, nvidia::equals)).isFalse();
    }

    @Test
    void leavesTheChoiceToWhoeverStartedTheProcess() {
        assertThat(Drawing.bySoftware("Linux", "es2,sw", _ -> false)).isFalse();
    }

    @Test
    void knowsNothingOfOtherSystems() {
        assertThat(Drawing.bySoftware("Windows 11", null, _ -> false)).isFalse();
        assertThat(Drawing.bySoftware("Mac OS X", null, _ -> false)).isFalse();
    }
}
