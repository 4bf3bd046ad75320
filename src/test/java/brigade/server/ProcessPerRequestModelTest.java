package brigade.server;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Span;
import brigade.trace.Trace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ProcessPerRequestModelTest {
    private final List<ProcessHandle> before = children();
    private TestHouse house = open(new TruckProgram(), TestHouse.QUICK, true);

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
                .startsWith("start-up", "take order", "chop", "pan", "sauté", "serve plate")
                .endsWith("drawer", "charge");
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
        house = open(new TruckProgram(), TestHouse.STUCK, true);
        for (int i = 0; i < 4; i++) {
            house.serve(Kind.DISH);
        }
        Eventually.holds("one is served", () -> house.model.children().now() == 1);
        Eventually.holds("three wait", () -> house.model.lengths().door() == 3);
        Setup setup = TestHouse.setup(TestHouse.STUCK);
        house.model.apply(
                new Setup(
                        new Staff(1, 1, 1, 3, 1),
                        setup.room(),
                        setup.heavyOnLoop(),
                        setup.effort()));
        Eventually.holds("three are served", () -> house.model.children().now() == 3);
        Eventually.holds("one waits", () -> house.model.lengths().door() == 1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aStepThatIsSpoiledFailsItsOrderOnly(Role role) {
        house.premises.faults().spoil(role);
        house.serve(Kind.DISH);
        Eventually.holds("it fails", () -> house.counts().failed() == 1);
        house.serve(Kind.DISH);
        house.awaitServed(1);
        Failure failure = house.premises.ledger().failures().getFirst();
        assertThat(failure.cause()).isInstanceOf(SpoiledException.class);
        assertThat(failure.step().role()).isEqualTo(role);
        assertThat(house.premises.seated()).isZero();
    }

    @Test
    void aGuestWhoseProcessIsKilledDuringTheMealNeverGetsTheBill() {
        house.close();
        house = open(new TruckProgram(), TestHouse.QUICK, false);
        Order order = house.serve(Kind.DISH);
        Eventually.holds("the guest eats", () -> house.eating.contains(order));
        assertThat(house.model.killProcess()).isTrue();
        Eventually.holds("the order fails", () -> order.ending() == Ending.FAILED);
        house.billAll();
        assertThat(house.premises.ledger().failures().getFirst().cause())
                .isInstanceOf(TruckDiedException.class);
        assertThat(house.premises.seated()).isZero();
    }

    @Test
    void aRuntimeWithoutAProgramFailsEachOrderWithOneSentence() {
        house.close();
        house = open(new TruckProgram(Path.of("no", "runtime")), TestHouse.QUICK, true);
        house.serve(Kind.DISH);
        Eventually.holds("it fails", () -> house.counts().failed() == 1);
        assertThat(house.premises.ledger().failures().getFirst().cause())
                .hasMessageStartingWith("there is no ")
                .hasMessageEndingWith("choose a model that serves with threads");
    }

    private static TestHouse open(TruckProgram program, Effort effort, boolean hungry) {
        return new TestHouse(
                (premises, setup, dining) ->
                        new ProcessPerRequestModel(premises, setup, dining, program),
                TestHouse.setup(effort),
                hungry);
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().toList();
    }
}
