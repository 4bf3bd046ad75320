package brigade.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import brigade.Eventually;
import brigade.server.ChildDiedException;
import brigade.server.Children;
import brigade.server.Counts;
import brigade.server.Effort;
import brigade.server.Ending;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.OrderFailure;
import brigade.server.Role;
import brigade.server.ServerModel;
import brigade.server.Setup;
import brigade.server.SpoiledException;
import brigade.server.Staff;
import brigade.server.TestHouse;
import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Span;
import brigade.trace.Trace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

class ProcessPerRequestModelTest {
    private static final Duration SOON = Duration.ofMillis(100);

    private final List<ProcessHandle> before = children();

    @TempDir private Path runtime;

    private TestHouse house = open(new ChildCommand(), TestHouse.QUICK, true);

    @AfterEach
    void close() {
        house.close();
        Eventually.holds("no process is left", () -> before.containsAll(children()));
    }

    @Test
    void whatAProcessDoesIsInItsLaneInOurTime() {
        long began = System.nanoTime();
        Order order = house.serve(Kind.DISH);
        house.awaitServed(1);
        Eventually.holds("it is gone", () -> house.model.children().now() == 0);
        long ended = System.nanoTime();

        Trace trace = house.trace();
        Lane lane =
                trace.lanes().stream()
                        .filter(it -> it.name().equals("truck-" + order.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(lane.role()).isEqualTo("truck");
        assertThat(lane.kind()).isEqualTo(LaneKind.PROCESS);
        assertThat(lane.closedAt()).isLessThan(ended);
        List<Span> spans = new ArrayList<>();
        trace.spans(lane, began, ended, spans::add);
        assertThat(spans)
                .filteredOn(span -> span.activity() != Activity.IDLE)
                .extracting(span -> trace.label(span.label()))
                .startsWith(
                        "next step",
                        "start-up",
                        "next step",
                        "take order",
                        "chop",
                        "pan",
                        "sauté",
                        "serve plate")
                .endsWith("drawer", "charge", "shut-down");
        assertThat(spans).allMatch(span -> span.start() >= began && span.end() <= ended);
    }

    @Test
    void itTellsWhatAProcessTakes() {
        house.serve(Kind.DISH);
        house.awaitServed(1);
        Children children = house.model.children();
        assertThat(children.startNanos()).isBetween(1_000_000L, 60_000_000_000L);
        assertThat(children.cpuNanos()).isPositive();
        if (Path.of("/proc/self/status").toFile().exists()) {
            assertThat(most("truck memory")).isBetween(10_000_000L, 500_000_000L);
        }
    }

    private long most(String counter) {
        Trace trace = house.trace();
        long[] most = {0};
        trace.samples(
                Objects.requireNonNull(trace.counter(counter)),
                trace.start(),
                Long.MAX_VALUE,
                (at, value) -> most[0] = Math.max(most[0], value));
        return most[0];
    }

    @Test
    void soManyAtOnceAndTheOthersWait() {
        house.close();
        house = open(new ChildCommand(), TestHouse.STUCK, true);
        for (int i = 0; i < 4; i++) {
            house.serve(Kind.DISH);
        }
        Eventually.holds("one is served", () -> house.model.children().now() == 1);
        Eventually.holds("three wait", () -> house.model.lengths().admission() == 3);
        Setup setup = TestHouse.setup(TestHouse.STUCK);
        house.model.apply(
                new Setup(
                        new Staff(1, 1, 1, 3, 1),
                        setup.room(),
                        setup.heavyOnLoop(),
                        setup.effort()));
        Eventually.holds("three are served", () -> house.model.children().now() == 3);
        Eventually.holds("one waits", () -> house.model.lengths().admission() == 1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aStepThatIsSpoiledFailsItsOrderOnly(Role role) {
        house.resources.faults().spoil(role);
        house.serve(Kind.DISH);
        Eventually.holds("it fails", () -> house.counts().failed() == 1);
        house.serve(Kind.DISH);
        house.awaitServed(1);
        OrderFailure failure = house.resources.ledger().failures().getFirst();
        assertThat(failure.cause()).isInstanceOf(SpoiledException.class);
        assertThat(failure.step().role()).isEqualTo(role);
        assertThat(house.resources.seated()).isZero();
    }

    @Test
    void aGuestWhoseProcessIsKilledDuringTheMealNeverGetsTheBill() {
        house.close();
        house = open(new ChildCommand(), TestHouse.QUICK, false);
        Order order = house.serve(Kind.DISH);
        Eventually.holds("the guest eats", () -> house.eating.contains(order));
        assertThat(house.model.killProcess()).isTrue();
        Eventually.holds("the order fails", () -> order.ending() == Ending.FAILED);
        house.billAll();
        assertThat(house.resources.ledger().failures().getFirst().cause())
                .isInstanceOf(ChildDiedException.class);
        assertThat(house.resources.seated()).isZero();
    }

    @Test
    void aRuntimeWithoutAProgramFailsEachOrderWithOneSentence() {
        house.close();
        house = open(new ChildCommand(Path.of("no", "runtime"), SOON), TestHouse.QUICK, true);
        house.serve(Kind.DISH);
        Eventually.holds("it fails", () -> house.counts().failed() == 1);
        assertThat(house.resources.ledger().failures().getFirst().cause())
                .hasMessageStartingWith("there is no ")
                .hasMessageEndingWith("choose a model that serves with threads");
    }

    @Test
    void aProcessThatDoesNotEndIsKilledAndMakesRoomForTheNext() throws IOException {
        house.close();
        house = open(script("exec 0<&- 1>&-", "exec sleep 3600"), TestHouse.QUICK, true);
        house.serve(Kind.DISH);
        house.serve(Kind.DISH);
        house.awaitServed(2);
        Eventually.holds("both are gone", () -> house.model.children().now() == 0);
    }

    @Test
    void aProcessThatComplainsAtLengthIsHeard() throws IOException {
        house.close();
        house = open(script("", "exit 0", "head -c 300000 /dev/zero >&2"), TestHouse.QUICK, true);
        house.serve(Kind.DISH);
        house.awaitServed(1);
    }

    @Test
    void whatAProcessThatDiesComplainsOfIsSaid() throws IOException {
        house.close();
        house =
                open(
                        script("", "exit 0", "echo no room for me >&2; exit 7"),
                        TestHouse.QUICK,
                        true);
        house.serve(Kind.DISH);
        Eventually.holds("it fails", () -> house.counts().failed() == 1);
        assertThat(house.resources.ledger().failures().getFirst().cause())
                .hasMessage(
                        "the process that served it has ended with exit code 7: no room for me");
    }

    /** The UI thread kills; the system may take its time to start one. */
    @Test
    void whoKillsDoesNotWaitForAProcessThatIsBeingStarted() throws InterruptedException {
        house.close();
        CountDownLatch starting = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ChildCommand slow =
                new ChildCommand() {
                    @Override
                    Process start() throws IOException {
                        starting.countDown();
                        try {
                            goOn.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return super.start();
                    }
                };
        house = open(slow, TestHouse.QUICK, true);
        house.serve(Kind.DISH);
        starting.await();
        try {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertThat(house.model.killProcess()).isFalse());
        } finally {
            goOn.countDown();
        }
        house.awaitServed(1);
    }

    @Test
    void twoModelsKeepTheSameBooks() {
        house.close();
        house = open(new ChildCommand(), TestHouse.STUCK, true);
        house.serve(Kind.DISH);
        try (ServerModel other =
                new ProcessPerRequestModel(
                        house.resources, TestHouse.setup(TestHouse.QUICK), house)) {
            Order second = house.serve(Kind.USER_ACTION, other);
            Eventually.holds("it is served", () -> second.ending() == Ending.PAID);
            Eventually.holds("it is gone", () -> house.model.children().now() == 1);
            assertThat(other.children()).isEqualTo(house.model.children());
            assertThat(house.trace().counters())
                    .extracting(Counter::name)
                    .containsOnlyOnce("truck memory", "truck cpu", "truck start");
            assertThat(house.model.killProcess()).isTrue();
            Eventually.holds("the first fails", () -> house.counts().failed() == 1);
            assertThat(house.counts()).matches(Counts::balanced);
        }
    }

    /** A runtime whose program is a script around the real one. */
    private ChildCommand script(String whenDone, String last, String... first) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        Path java = Files.createDirectories(runtime.resolve("bin")).resolve("java");
        String real = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.write(
                java,
                List.of(
                        "#!/bin/sh",
                        String.join("\n", first),
                        '"' + real + "\" \"$@\"",
                        whenDone,
                        last));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return new ChildCommand(runtime, SOON);
    }

    private static TestHouse open(ChildCommand program, Effort effort, boolean hungry) {
        return new TestHouse(
                (resources, setup, dining) ->
                        new ProcessPerRequestModel(resources, setup, dining, program),
                TestHouse.setup(effort),
                hungry);
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().toList();
    }
}
