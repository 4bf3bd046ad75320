package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.SharedVariable;
import brigade.lab.graph.SharedVariable.GuardingLock;
import brigade.lab.graph.SharedVariable.NamedBy;
import brigade.lab.graph.SharedVariable.Ordering;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The states between first and end, and what guards what, as the lab JVM tells them. */
class AllSchedulesTest {
    @RegisterExtension static final WarmLab WARM = new WarmLab();
    private static final Labs LABS = Labs.shipped();

    private static AllSchedules of(String lab, String variant) throws IOException {
        Lab found = LABS.find(lab).orElseThrow();
        LabProgram program = LabProgram.of(found, found.variant(variant).orElseThrow());
        return of(program);
    }

    private static AllSchedules of(LabProgram program) throws IOException {
        return WARM.client().allSchedules(program, ExploreLimits.STANDARD, _ -> {});
    }

    @Test
    void aGraphHasItsStatesStepsAndEnds() throws IOException {
        AllSchedules all = of("lost-update", "broken");
        ScheduleGraph graph = all.graph();
        assertThat(graph.nodes()).hasSize(12);
        assertThat(graph.depth()).isEqualTo(5);
        assertThat(graph.node(0).edges())
                .extracting(ScheduleGraph.Transition::step)
                .containsExactly(
                        new ScheduleGraph.StepNote("A", "READ", "coins", 11),
                        new ScheduleGraph.StepNote("B", "READ", "coins", 11));
        List<ScheduleGraph.Transition> lost = graph.follow(List.of("A", "B", "A", "B"));
        ScheduleGraph.Node end = graph.node(lost.getLast().to());
        assertThat(end.bad()).isTrue();
        assertThat(all.explored().outcomes().get(end.outcome()).text()).isEqualTo("1");
        assertThat(ScheduleGraph.tokens(graph.shortestTo(end.number()))).hasSize(4);
        assertThat(graph.follow(List.of("A", "A", "A"))).as("as far as it fits").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "lost-update, synchronized, coins, STATIC, JAR",
        "lost-update, own-locks, coins, , ",
        "any-lock, broken, sum, , ",
        "any-lock, class-lock, sum, CLASS, AnyLock",
        "transfer, by-number, euros, OWN, ''",
    })
    void aVariableIsGuardedByWhatIsHeldAtEachAccess(
            String lab, String variant, String variable, NamedBy by, String name)
            throws IOException {
        SharedVariable shared = variable(of(lab, variant), variable);
        List<GuardingLock> expected = by == null ? List.of() : List.of(new GuardingLock(by, name));
        assertThat(shared.locks()).isEqualTo(expected);
        assertThat(shared.race().isPresent()).isEqualTo(by == null);
        assertThat(shared.users()).isEqualTo("AB");
    }

    private static SharedVariable variable(AllSchedules all, String name) {
        return all.variables().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(all.variables()));
    }

    static Stream<Arguments> declared() {
        return LABS.all().stream()
                .flatMap(lab ->
                        lab.variants().stream()
                                .flatMap(variant ->
                                        variant.guards().stream()
                                                .filter(it ->
                                                        !NO_LOCKS.contains(
                                                                it.field() + ": " + it.lock()))
                                                .map(it -> arguments(lab.id(), variant.id(), it))));
    }

    /** Guards that are no locks, or of what is no variable of the program: a queue, a semaphore. */
    private static final Set<String> NO_LOCKS = Set.of("PASS: PASS", "inside: OVEN");

    /** What a lesson tells of locks is what is so by every schedule. */
    @ParameterizedTest
    @MethodSource("declared")
    void whatLessonsDeclareIsHeld(String lab, String variant, Lab.LockGuard guard)
            throws IOException {
        assertThat(variable(of(lab, variant), guard.field()).locks())
                .extracting(it ->
                        switch (it.by()) {
                            case OWN -> "this";
                            case CLASS -> it.name() + ".class";
                            case STATIC, MEMBER, OBJECT -> it.name();
                        })
                .contains(guard.lock());
    }

    @Test
    void aReadersLockGuardsWhatIsReadUnderItsOtherHalfAndWrittenUnderIt() throws IOException {
        String members =
                "static int x; static final ReadWriteLock L = new ReentrantReadWriteLock();";
        String write = "L.writeLock().lock(); x = 1; L.writeLock().unlock();";
        String read = "L.readLock().lock(); int y = x; L.readLock().unlock();";
        String wrong = "L.readLock().lock(); x = 2; L.readLock().unlock();";
        GuardingLock lock = new GuardingLock(NamedBy.STATIC, "L");
        AllSchedules right = of(WarmLab.threads(members, "", write, read));
        assertThat(variable(right, "x").locks()).containsExactly(lock);
        AllSchedules broken = of(WarmLab.threads(members, "", wrong, read));
        assertThat(variable(broken, "x").locks()).isEmpty();
    }

    @Test
    void whatOrdersByItselfIsTold() throws IOException {
        assertThat(variable(of("lost-update", "volatile"), "coins").ordering())
                .isEqualTo(Ordering.VOLATILE);
        assertThat(variable(of("lost-update", "atomic"), "coins").ordering())
                .isEqualTo(Ordering.ATOMIC);
        SharedVariable plain = variable(of("lost-update", "broken"), "coins");
        assertThat(plain.ordering()).isEqualTo(Ordering.PLAIN);
        SharedVariable.RacePair race = plain.race().orElseThrow();
        assertThat(List.of(race.first().thread(), race.second().thread()))
                .containsExactlyInAnyOrder("A", "B");
        assertThat(race.first().line()).isEqualTo(11);
        assertThat(race.schedule()).isEqualTo("A");
    }

    @Test
    void aLargeGraphIsToldByLayers() throws IOException {
        Lab lab = LABS.find("lost-update").orElseThrow();
        LabProgram program = LabProgram.of(lab, lab.variants().getFirst());
        AllSchedules all = WARM.client().allSchedules(program, ExploreLimits.STANDARD, 11, _ -> {});
        assertThat(all.graph().large()).isTrue();
        assertThat(all.graph().layers())
                .extracting(ScheduleGraph.StateLayer::states)
                .containsExactly(1L, 2L, 3L, 4L, 2L);
        assertThat(all.graph().layers().getLast().ends())
                .extracting(ScheduleGraph.Ends::bad)
                .containsExactlyInAnyOrder(true, false);
    }
}
