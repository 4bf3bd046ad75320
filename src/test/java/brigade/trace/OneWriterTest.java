package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** With assertions on, as in all tests, the recorder tells of a second writer. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OneWriterTest {

    private final Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);

    @BeforeEach
    void assertionsAreOn() {
        assumeThat(EventStream.class.desiredAssertionStatus()).isTrue();
    }

    /** Two threads do it until one of them is told. */
    private static String told(Runnable record) throws InterruptedException {
        AtomicReference<String> told = new AtomicReference<>("");
        Runnable writer =
                () -> {
                    try {
                        while (told.get().isEmpty()) {
                            record.run();
                        }
                    } catch (AssertionError e) {
                        told.compareAndSet("", String.valueOf(e.getMessage()));
                    }
                };
        List<Thread> writers =
                Stream.of("first", "second")
                        .map(name -> Thread.ofPlatform().name(name).start(writer))
                        .toList();
        for (Thread thread : writers) {
            thread.join();
        }
        return told.get();
    }

    @Test
    void twoOfALaneAreTold() throws InterruptedException {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        assertThat(told(() -> lane.mark(CommonMark.NOTE, 0, 0, 0)))
                .matches(
                        "two threads record into one lane or counter at once: (first while second|"
                                + "second while first) does");
    }

    @Test
    void twoOfACounterAreTold() throws InterruptedException {
        Counter counter = recorder.counter("rail", "orders");
        assertThat(told(() -> counter.set(1))).startsWith("two threads record into one");
    }

    @Test
    void oneAfterTheOtherMay() throws InterruptedException {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        for (int i = 0; i < 3; i++) {
            Thread.ofPlatform().start(() -> lane.mark(CommonMark.NOTE, 0, 0, 0)).join();
        }
        recorder.trace().advance();
        assertThat(recorder.trace().stats().events()).isEqualTo(4);
    }
}
