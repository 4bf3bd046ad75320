package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** The thread that looks after the trace may fail: it is told, and recording harms nobody. */
class KeeperTest {

    private final Thread.@Nullable UncaughtExceptionHandler usual =
            Thread.getDefaultUncaughtExceptionHandler();
    private final List<Throwable> deaths = new CopyOnWriteArrayList<>();

    /** It dies on purpose: tests of the window, which come later, would take it for theirs. */
    @BeforeEach
    void expectADeath() {
        Thread.setDefaultUncaughtExceptionHandler((_, why) -> deaths.add(why));
    }

    @AfterEach
    void expectNoMore() {
        Thread.setDefaultUncaughtExceptionHandler(usual);
    }

    @Test
    void whatEndsTheTraceIsToldAndThreadsGoOn() {
        AtomicBoolean broken = new AtomicBoolean();
        try (Recorder recorder =
                Recorder.startBy(
                        () -> {
                            if (broken.get()) {
                                throw new IllegalStateException("the clock is broken");
                            }
                            return System.nanoTime();
                        },
                        1 << 20,
                        Vocabulary.NONE)) {
            Trace trace = recorder.trace();
            Lane lane = recorder.lane("cook-1", "cook", LaneKind.PLATFORM);
            trace.advance();
            assertThat(trace.stats().fault()).isEmpty();
            long end = trace.end();

            broken.set(true);
            Eventually.holds("it is told", () -> !trace.stats().fault().isEmpty());

            Eventually.holds("who takes what nobody caught is told", () -> !deaths.isEmpty());
            assertThat(deaths).singleElement().isInstanceOf(IllegalStateException.class);
            assertThat(trace.stats().fault())
                    .isEqualTo("java.lang.IllegalStateException: the clock is broken");
            for (int i = 0; i < 500_000; i++) {
                lane.begin(Activity.RUNNING, 0, i, 0);
            }
            assertThat(trace.advance()).isZero();
            assertThat(trace.end()).isGreaterThanOrEqualTo(end);
            assertThat(trace.stats().dropped()).isPositive();
            assertThat(trace.stats().bytes()).isLessThan(4 << 20);
            assertThat(trace.lanes()).containsExactly(lane);
        }
    }
}
