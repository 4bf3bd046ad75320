package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;

@EnabledOnOs(OS.LINUX)
class BackgroundPriorityTest {

    /** {@code SCHED_IDLE} of sched.h. */
    private static final int IDLE = 5;

    @Test
    void aThreadLowersItsOwnAndNoOther() throws Exception {
        int before = policy();
        FutureTask<Integer> lowered =
                new FutureTask<>(() -> {
                    assertThat(BackgroundPriority.enter()).isTrue();
                    return policy();
                });
        Thread.ofPlatform().start(lowered);

        assertThat(lowered.get()).isEqualTo(IDLE);
        assertThat(policy()).isEqualTo(before).isNotEqualTo(IDLE);
    }

    /** The forty-first field of proc(5) stat; the second is a name, in brackets. */
    private static int policy() {
        try {
            String stat = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[38]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
