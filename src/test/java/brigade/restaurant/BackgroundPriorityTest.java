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

    @Test
    void aThreadLowersItsOwnAndNoOther() throws Exception {
        int before = nice();
        FutureTask<Integer> lowered =
                new FutureTask<>(() -> {
                    assertThat(BackgroundPriority.enter()).isTrue();
                    return nice();
                });
        Thread.ofPlatform().start(lowered);

        assertThat(lowered.get()).isEqualTo(Math.min(19, before + 10));
        assertThat(nice()).isEqualTo(before);
    }

    /** The nineteenth field of proc(5) stat; the second is a name, in brackets. */
    private static int nice() {
        try {
            String stat = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[16]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
