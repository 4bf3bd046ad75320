package brigade.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildTest {

    @Test
    void theBuildFilledInWhatItIs() {
        Build build = Build.running();
        assertThat(build.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(build.commit()).matches("[0-9a-f]{7,}|unknown");
    }

    @Test
    void tellsWhenItIsNotJustThatCommit() {
        assertThat(Build.of("version=1\ncommit=abc1234\nchanged=true").source())
                .isEqualTo("abc1234 and changes");
        assertThat(Build.of("version=1\ncommit=abc1234\nchanged=false").source())
                .isEqualTo("abc1234");
        assertThat(Build.of("").source()).isEqualTo("unknown");
    }
}
