package brigade.priority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Reads fields of stat, as proc(5) counts them. */
@EnabledOnOs(OS.LINUX)
class ThreadPriorityTest {

    private static final int NICE = 19;
    private static final int POLICY = 41;

    /** {@code SCHED_IDLE} of sched.h. */
    private static final int IDLE = 5;

    @Test
    void aThreadInTheBackgroundLowersItsOwnAndNoOther() throws Exception {
        int before = field(POLICY);
        int lowered =
                onThread(() -> {
                    assertThat(ThreadPriority.background()).isTrue();
                    return field(POLICY);
                });

        assertThat(lowered).isEqualTo(IDLE);
        assertThat(field(POLICY)).isEqualTo(before).isNotEqualTo(IDLE);
    }

    @Test
    void aThreadBehindTheWindowHasTheNiceValue10AndKeepsItsPolicy() throws Exception {
        int nice = field(NICE);
        int policy = field(POLICY);
        int lowered =
                onThread(() -> {
                    assertThat(ThreadPriority.behindTheWindow()).isTrue();
                    assertThat(field(POLICY)).isEqualTo(policy);
                    return field(NICE);
                });

        assertThat(lowered).isEqualTo(Math.max(10, nice));
        assertThat(field(NICE)).isEqualTo(nice);
    }

    private static int onThread(Callable<Integer> work) throws Exception {
        FutureTask<Integer> task = new FutureTask<>(work);
        Thread.ofPlatform().start(task);
        return task.get();
    }

    /** The second field is a name, in brackets. */
    private static int field(int number) {
        try {
            String stat = Files.readString(Path.of("/proc/thread-self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Integer.parseInt(fields[number - 3]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
