package brigade.observe.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.observe.sample.SampleProcess;
import brigade.observe.sample.SickProgram;
import brigade.trace.Counter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Watches a JVM: a child of this one, with four virtual threads that wait for each other. */
class LiveJvmTest {

    private static final long MOST = Duration.ofSeconds(60).toNanos();

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + MOST;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    @Timeout(120)
    void aDeadlockOfVirtualThreadsIsFoundAndNothingStays() throws IOException {
        try (SampleProcess sample = SampleProcess.start(SickProgram.VIRTUAL_DEADLOCK)) {
            try (LiveJvm jvm = LiveJvm.attach(sample.pid(), LiveJvm.USUAL_THRESHOLD)) {
                until(() -> !jvm.deadlocks().isEmpty());
                until(() -> jvm.events() > 0);

                assertThat(jvm.deadlocks()).hasSize(1);
                assertThat(jvm.deadlocks().getFirst().ring())
                        .extracting(link -> link.thread().who().name())
                        .containsExactlyInAnyOrder(
                                "mover-north", "mover-east", "mover-south", "mover-west");
                assertThat(jvm.trace().lanes())
                        .extracting(lane -> lane.name())
                        .contains("main", "mover-north");
            }
            try (AttachedJvm after = AttachedJvm.attach(sample.pid())) {
                assertThat(after.command("JFR.check")).contains("No available recordings");
            }
        }
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> LiveJvm.attach(999_999_999, LiveJvm.USUAL_THRESHOLD))
                .isInstanceOf(ObserveException.class)
                .hasMessage("there is no process 999999999");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoJavaProgramIsNamed() throws IOException {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            assertThatThrownBy(() -> LiveJvm.attach(other.pid(), LiveJvm.USUAL_THRESHOLD))
                    .isInstanceOf(ObserveException.class)
                    .hasMessageStartingWith(
                            "process " + other.pid() + " is no Java program, or has just started");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    @Timeout(120)
    void coresHeapAndAllocationsAreCounted() throws IOException {
        try (SampleProcess sample = SampleProcess.start(SickProgram.LOCK_DURING_IO);
                LiveJvm jvm = LiveJvm.attach(sample.pid(), LiveJvm.USUAL_THRESHOLD);
                AttachedJvm other = AttachedJvm.attach(sample.pid())) {
            until(() -> counters(jvm).contains("CPU of the JVM"));
            until(() -> counters(jvm).contains("allocated"));
            other.command("GC.run");
            until(() -> counters(jvm).contains("heap used"));
        }
    }

    private static List<String> counters(LiveJvm jvm) {
        return jvm.trace().counters().stream().map(Counter::name).toList();
    }

    /** It leaves an empty dump, or half of one. */
    @Test
    @Timeout(60)
    void whatEndsAtItsFirstDumpIsSaidToHaveEnded() throws IOException {
        try (SampleProcess sample = SampleProcess.start(SickProgram.LOCK_DURING_IO);
                AttachedJvm jvm = AttachedJvm.attach(sample.pid())) {
            Obstacle empty = Obstacle.of(Obstacle.Kind.NO_DUMP, "it is empty");
            assertThat(jvm.orEnded(empty)).isEqualTo(empty);

            ProcessHandle.of(sample.pid()).orElseThrow().destroyForcibly();

            assertThat(jvm.orEnded(empty))
                    .isEqualTo(Obstacle.of(Obstacle.Kind.ENDED, String.valueOf(sample.pid())));
        }
    }

    @Test
    @Timeout(60)
    void whatEndsMeanwhileIsSaidToHaveEnded() throws IOException {
        try (SampleProcess sample = SampleProcess.start(SickProgram.LOCK_DURING_IO);
                LiveJvm jvm = LiveJvm.attach(sample.pid(), LiveJvm.USUAL_THRESHOLD)) {
            ProcessHandle.of(sample.pid()).orElseThrow().destroyForcibly();
            until(() -> jvm.ended() != null);

            assertThat(jvm.ended())
                    .isEqualTo(Obstacle.of(Obstacle.Kind.ENDED, String.valueOf(sample.pid())));
        }
    }
}
