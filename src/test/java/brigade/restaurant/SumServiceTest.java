package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.OwnThreads;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

@ExtendWith(OwnThreads.class)
class SumServiceTest {
    private static final String CLASSIC =
            "Worker thread: Task completed with result = 49999995000000";

    private final Recorder recorder = Recorder.start(32 << 20, RestaurantVocabulary.ALL);
    private final Queue<String> messages = new ConcurrentLinkedQueue<>();
    private final SumService room = new SumService(recorder, messages::add);

    @AfterEach
    void close() {
        room.close();
        recorder.close();
    }

    @Test
    void aWorkerComputesTheClassicSumAndPostsAMessage() {
        assertThat(room.running()).isFalse();
        assertThat(room.last()).isNull();
        room.start(SumRequest.classic(), 1, false);
        Eventually.holds("it is done", () -> !room.running());
        assertThat(messages).containsExactly(CLASSIC);
        assertThat(room.last())
                .isInstanceOfSatisfying(
                        SumOutcome.Done.class,
                        done -> assertThat(done.result()).isEqualTo(49_999_995_000_000L));
        assertThat(now("sum result")).isEqualTo(49_999_995_000_000L);
        assertThat(now("sum part 1")).isEqualTo(49_999_995_000_000L);
        assertThat(now("sum done 1")).isEqualTo(10_000_000);
        assertThat(now("sum rate")).isPositive();
    }

    @Test
    void allWorkersTogetherComputeTheSame() {
        room.start(new SumRequest(10_000_000, 20), 3, false);
        Eventually.holds("it is done", () -> !room.running());
        assertThat(messages).containsExactly(CLASSIC);
        assertThat(now("sum rounds")).isEqualTo(20);
        assertThat(now("sum done 1") + now("sum done 2") + now("sum done 3")).isEqualTo(10_000_000);
        assertThat(now("sum part 1") + now("sum part 2") + now("sum part 3"))
                .isEqualTo(49_999_995_000_000L);
    }

    @Test
    void itLoopsUntilCancelled() {
        room.start(new SumRequest(100_000, 3), 2, true);
        Eventually.holds("some batches are done", () -> messages.size() >= 5);
        assertThat(room.running()).isTrue();
        room.cancel();
        Eventually.holds("it has stopped", () -> !room.running());
        assertThat(room.last()).isInstanceOf(SumOutcome.Cancelled.class);
    }

    @Test
    void aNewRequestTakesTheOldOnesPlaceWhateverTheNumberOfWorkers() {
        for (int i = 0; i < 50; i++) {
            room.start(new SumRequest(SumRequest.MOST, 1), 1 + i % 4, true);
        }
        room.start(SumRequest.classic(), 1, false);
        Eventually.holds("it is done", () -> !room.running());
        assertThat(messages).containsExactly(CLASSIC);
    }

    @Test
    void theCallingThreadCanComputeIt() {
        Lane ui = recorder.lane("UI thread", "ui", LaneKind.UI);
        SumOutcome outcome = room.runHere(new SumRequest(1_000_000, 3), ui, () -> false);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SumOutcome.Done.class,
                        done -> assertThat(done.result()).isEqualTo(499_999_500_000L));
        assertThat(room.last()).isEqualTo(outcome);
        assertThat(messages).isEmpty();
        AtomicInteger rounds = new AtomicInteger();
        Trace trace = recorder.trace();
        trace.advance();
        trace.spans(
                ui,
                ui.openedAt(),
                trace.end(),
                span -> {
                    if (trace.label(span.label()).equals("sum")) {
                        assertThat(span.arg()).isEqualTo(rounds.incrementAndGet());
                    }
                });
        assertThat(rounds).hasValue(3);
    }

    @Test
    void onTheCallingThreadItCanBeCancelledToo() {
        Lane ui = recorder.lane("UI thread", "ui", LaneKind.UI);
        AtomicInteger left = new AtomicInteger(100);
        SumOutcome outcome =
                room.runHere(
                        new SumRequest(SumRequest.MOST, 1), ui, () -> left.getAndDecrement() == 0);
        assertThat(outcome).isInstanceOf(SumOutcome.Cancelled.class);
    }

    @Test
    void aWorkerThatDiesStopsTheSumAndIsReplacedNextTime() {
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
        AtomicInteger calls = new AtomicInteger();
        RuntimeException dropped = new IllegalStateException("dropped the message");
        Consumer<String> clumsyOnce =
                message -> {
                    if (calls.getAndIncrement() == 0) {
                        throw dropped;
                    }
                };
        Recorder own = Recorder.start(1 << 20, RestaurantVocabulary.ALL);
        SumService fragile = new SumService(own, clumsyOnce);
        try {
            fragile.start(new SumRequest(1_000, 1), 2, true);
            Eventually.holds("it has stopped", () -> !fragile.running());
            fragile.start(new SumRequest(1_000, 1), 2, false);
            Eventually.holds("it works again", () -> calls.get() == 2);
        } finally {
            fragile.close();
            own.close();
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
        own.trace().advance();
        List<Lane> lanes = own.trace().lanes();
        assertThat(lanes).hasSize(3).allMatch(lane -> lane.closedAt() < Long.MAX_VALUE);
        assertThat(lanes).anyMatch(lane -> has(own.trace(), lane, CommonMark.DIED));
        assertThat(uncaught).containsExactly(dropped);
    }

    @Test
    void closedItsThreadsEnd() {
        SumService own = new SumService(recorder, messages::add);
        own.start(new SumRequest(SumRequest.MOST, 1), 2, true);
        own.close();
        recorder.trace().advance();
        assertThat(own.running()).isFalse();
        // An executor has ended a moment before its thread has.
        Eventually.holds("no thread of it is left", () -> OwnThreads.alive().isEmpty());
    }

    /** Threads belong to the group of the thread that starts them. */
    @Test
    void whoeverGivesTheOrderStartsNoThread() throws InterruptedException {
        ThreadGroup ui = new ThreadGroup("ui");
        AtomicInteger there = new AtomicInteger();
        Thread caller =
                new Thread(
                        ui,
                        () -> {
                            room.start(new SumRequest(1_000, 1), 3, false);
                            room.start(new SumRequest(1_000, 1), 4, false, false);
                            Eventually.holds("it is done", () -> !room.running());
                            there.set(ui.activeCount());
                        });
        caller.start();
        caller.join();
        recorder.trace().advance();
        assertThat(recorder.trace().lanes()).extracting(Lane::name).contains("worker-4");
        assertThat(there).as("threads in the caller's group").hasValue(1);
    }

    /** Both would write the counters of worker 2. */
    @Test
    void aWorkerWhoIsNotDoneYetIsNotHiredTwice() throws Exception {
        ExecutorService foreman = Executors.newSingleThreadExecutor();
        CountDownLatch posting = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Recorder own = Recorder.start(1 << 20, RestaurantVocabulary.ALL);
        SumService held =
                new SumService(
                        own,
                        message -> {
                            posting.countDown();
                            try {
                                goOn.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        foreman);
        held.start(new SumRequest(1_000, 1), 2, false);
        posting.await();
        held.start(new SumRequest(1_000, 1), 1, false); // worker 2 is to go
        held.start(new SumRequest(1_000, 1), 2, false); // and to stay
        foreman.submit(() -> {}).get();
        own.trace().advance();
        List<String> open =
                own.trace().lanes().stream()
                        .filter(lane -> lane.closedAt() == Long.MAX_VALUE)
                        .map(Lane::name)
                        .toList();
        goOn.countDown();
        Eventually.holds("all is done", () -> !held.running());
        held.close();
        own.close();
        assertThat(open).containsExactlyInAnyOrder("worker-1", "worker-2");
    }

    private static boolean has(Trace trace, Lane lane, Mark mark) {
        boolean[] found = new boolean[1];
        trace.advance();
        trace.marks(
                lane, lane.openedAt(), Long.MAX_VALUE, event -> found[0] |= event.mark() == mark);
        return found[0];
    }

    private long now(String name) {
        Trace trace = recorder.trace();
        trace.advance();
        return trace.counters().stream()
                .filter(counter -> counter.name().equals(name))
                .mapToLong(counter -> trace.valueAt(counter, Long.MAX_VALUE, -7))
                .findFirst()
                .orElseThrow();
    }
}
