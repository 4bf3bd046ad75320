package brigade.ui.lab.model;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.Freedom;
import brigade.lab.Lab;
import brigade.lab.LabOutcome;
import brigade.lab.OutcomeKind;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/** A person at the labs, with the real engine and without a window: all is done at once. */
class LabSessionTest {
    private static final LabWork WORK = new LabJvms();
    private static LabShelf shelf;

    private final Remembered remembered = new Remembered();
    private LabSession session;

    /** What a person's settings keep. */
    private static final class Remembered implements LabProgress.Kept {
        private LabProgress progress = LabProgress.NONE;

        @Override
        public LabProgress read() {
            return progress;
        }

        @Override
        public void keep(LabProgress next) {
            progress = next;
        }
    }

    @BeforeAll
    static void readLabs() throws IOException {
        shelf = LabShelf.read();
    }

    @AfterAll
    static void close() {
        WORK.close();
    }

    @BeforeEach
    void open() {
        session = session();
        session.begin();
    }

    private LabSession session() {
        return new LabSession(
                shelf,
                WORK,
                new LabSession.Lanes(Runnable::run, Runnable::run, Runnable::run, Runnable::run),
                remembered);
    }

    private LabMoment at() {
        return session.seat().moment();
    }

    private void step(String letters) {
        letters.chars().forEach(it -> session.seat().step(String.valueOf((char) it)));
    }

    private void openLab(String id) {
        session.open(find(id));
    }

    private static Lab find(String id) {
        return shelf.labs().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void threadsAreCalledAsTheProgramCallsThemAlsoWhenTheyHaveEnded() {
        assertThat(at().columns()).extracting(LabThreadState::name).containsExactly("ada", "ben");
        step("AABB");
        assertThat(at().columns()).extracting(LabThreadState::name).containsExactly("ada", "ben");
        assertThat(at().columns()).allMatch(LabThreadState::ended);
    }

    @Test
    void aStepTellsWhatWasReadAndWhatWouldBeWritten() {
        step("A");
        assertThat(at().steps().getFirst())
                .isEqualTo(new LabMoment.MadeStep("A", "A", "READ", "coins", "0", 11));
        assertThat(at().thread("A").orElseThrow().target().value()).isEqualTo("1");
    }

    @Test
    void whoReachesTheGoalHasDoneTheStepAndThatIsKept() {
        step("ABA");
        assertThat(session.isDone(LabStep.BE_SCHEDULER)).isFalse();
        step("B");
        assertThat(at().output().strip()).isEqualTo("1");
        assertThat(session.reached()).isTrue();
        assertThat(session().isDone(LabStep.BE_SCHEDULER)).as("the next time").isTrue();
    }

    @Test
    void aRunThatEndsAsItShouldReachesNothing() {
        step("AABB");
        assertThat(at().outcome()).contains(new LabMoment.Ending(OutcomeKind.PRINTS, "2", false));
        assertThat(session.isDone(LabStep.BE_SCHEDULER)).isFalse();
    }

    @Test
    void aStepIsTakenBackAlsoOverAPrint() {
        step("ABAB");
        assertThat(at().output()).isNotEmpty();
        session.seat().back();
        assertThat(at().output()).isEmpty();
        assertThat(at().schedule()).isEqualTo("ABA");
        session.seat().restart();
        session.seat().back();
        assertThat(at().steps()).isEmpty();
        assertThat(session.seat().problem()).isEmpty();
    }

    @Test
    void aStepByLineIsTakenBackAsAWhole() {
        session.seat().grain(SchedulerSeat.Grain.LINE);
        step("A");
        assertThat(at().schedule()).as("reads and writes").isEqualTo("AA");
        session.seat().back();
        assertThat(at().schedule()).isEmpty();
    }

    @Test
    void toTheNextChoiceGoesWhereOnlyOneCanGo() {
        session.seat().toNextChoice();
        assertThat(session.seat().problem()).isEqualTo("choice");
        step("AA");
        session.seat().toNextChoice();
        assertThat(at().schedule()).isEqualTo("AABB");
        session.seat().back();
        assertThat(at().schedule()).isEqualTo("AA");
    }

    @Test
    void whoCannotStepSaysWhy() {
        openLab("transfer");
        step("AB");
        step("A");
        assertThat(session.seat().problem()).isEqualTo("over");
        session.seat().back();
        session.seat().step("M");
        assertThat(session.seat().problem()).isEqualTo("cannot M");
        assertThat(at().schedule()).isEqualTo("A");
    }

    @Test
    void whoHoldsAndWantsALockIsTold() {
        openLab("transfer");
        step("AB");
        assertThat(at().locks())
                .containsExactly(
                        new LabMoment.LockState("Till a", "A", List.of("B"), List.of()),
                        new LabMoment.LockState("Till b", "B", List.of("A"), List.of()));
        assertThat(Insight.of(at()))
                .contains(new Insight(Insight.Kind.RING, "", "", List.of("ada", "ben")));
    }

    @Test
    void aScheduleIsGoneToAsItIsWritten() {
        session.seat().goTo(" lost-update:ABB ");
        assertThat(at().schedule()).isEqualTo("ABB");
        session.seat().goTo("ABQ");
        assertThat(session.seat().problem())
                .hasLineCount(1)
                .contains("step 3 of this schedule does not fit");
        assertThat(at().schedule()).as("as before").isEqualTo("ABB");
        session.seat().goTo("AB?");
        assertThat(session.seat().problem()).hasLineCount(1).contains("'?' is no step");
    }

    @Test
    void aStepThatIsMovedTakesAwayWhatDoesNotFitBehindIt() {
        session.seat().goTo("AABB");
        session.seat().move(1, 2);
        assertThat(at().schedule()).isEqualTo("ABAB");
        openLab("transfer");
        session.seat().toEnd();
        assertThat(at().schedule()).startsWith("AA");
        int bsFirst = at().schedule().indexOf('B');
        session.seat().move(bsFirst, 1);
        assertThat(at().schedule()).as("they wait for each other").isEqualTo("AB");
    }

    @Test
    void aWakeUpIsAChoiceOnlyIfItMayCome() {
        openLab("if-for-while");
        step("AA");
        assertThat(at().choices()).containsExactly("B", "C");
        session.allow(new Freedom(false, 1));
        step("AA");
        assertThat(at().choices()).containsExactly("B", "C", "a");
        session.seat().choose("a");
        assertThat(at().thread("A").orElseThrow().free()).isTrue();
    }

    @Test
    void whoSleepsGoesOnAtAnyTimeIfItMay() {
        String sleeps =
                "new Thread(() -> { try { Thread.sleep(%d); x++; } catch (Exception e) {} })";
        session.openOwn(
                "Mine.java",
                "class Mine { static int x; public static void main(String[] a) throws Exception {"
                        + " Thread t = "
                        + sleeps.replace("%d", "100")
                        + "; Thread u = "
                        + sleeps.replace("%d", "200")
                        + "; t.start(); u.start(); t.join(); u.join(); } }");
        assertThat(at().choices()).containsExactly("A");
        session.allow(new Freedom(true, 0));
        assertThat(at().choices()).containsExactly("A", "B");
    }

    @Test
    void aPredictionIsTheStepDoneAndIsTakenBack() {
        LabOutcome two = new LabOutcome(OutcomeKind.PRINTS, "2");
        session.predict(two, true);
        assertThat(session.isDone(LabStep.PREDICT)).isTrue();
        session.predict(two, false);
        assertThat(session.prediction()).isEmpty();
    }

    @Test
    void freeRunsAreCountedBesideWhatWasPredicted() {
        session.predict(new LabOutcome(OutcomeKind.PRINTS, "3"), true);
        session.free().run(session.program(), 40);
        session.free().run(session.program(), 2);
        assertThat(session.free().of(session.program()).measured().runs()).isEqualTo(42);
        assertThat(session.isDone(LabStep.RUN_FREE)).isTrue();
        List<FreeOutcomes.Row> rows = FreeOutcomes.of(session);
        assertThat(rows.stream().mapToLong(FreeOutcomes.Row::count).sum()).isEqualTo(42);
        assertThat(rows)
                .filteredOn(it -> it.outcome().text().equals("3"))
                .singleElement()
                .matches(it -> it.verdict() == FreeOutcomes.Verdict.NOT_SEEN && it.count() == 0);
        assertThat(rows)
                .filteredOn(it -> it.count() > 0)
                .allMatch(it -> it.verdict() == FreeOutcomes.Verdict.SURPRISE);
    }

    @Test
    void anotherVariantIsSteppedFromItsBeginning() {
        step("AB");
        Lab lab = session.lab().orElseThrow();
        session.choose(lab.variant("synchronized").orElseThrow());
        assertThat(at().steps()).isEmpty();
        assertThat(session.isFirstVariant()).isFalse();
        assertThat(session.explored().orElseThrow().proven()).isTrue();
    }

    @Test
    void errorsOfAnOwnFileAreToldAtTheirLines() {
        session.openOwn("Mine.java", "class Mine {\n  int x\n}\n");
        assertThat(session.errors()).containsExactly(new SourceError(2, "';' expected"));
        assertThat(session.lab()).isEmpty();
    }

    @Test
    void anOwnFileIsSteppedAndExplored() {
        session.openOwn(
                "Mine.java",
                """
                class Mine {
                  static int x;
                  public static void main(String[] a) throws Exception {
                    Thread t = new Thread(() -> x++);
                    Thread u = new Thread(() -> x++);
                    t.start(); u.start(); t.join(); u.join();
                    System.out.println(x);
                  }
                }
                """);
        assertThat(session.errors()).isEmpty();
        assertThat(session.step()).isEqualTo(LabStep.BE_SCHEDULER);
        assertThat(session.explored().orElseThrow().outcomes()).hasSize(2);
        step("ABAB");
        assertThat(at().output().strip()).isEqualTo("1");
    }

    @Test
    void aProgramThatCannotBeBegunLeavesNothingOfTheOneBefore() {
        step("A");
        session.openOwn(
                "Mine.java",
                "class Mine { public static void main(String[] a) throws Exception {"
                        + " System.in.read(); } }");
        assertThat(session.seat().problem()).isNotEmpty().hasLineCount(1);
        session.seat().step("B");
        assertThat(at().steps()).isEmpty();
        assertThat(session.errors())
                .as("told in place of what cannot be shown")
                .singleElement()
                .matches(it ->
                        it.line() == SourceError.REFUSED && it.text().contains("reads input"));
        session.go(LabStep.RUN_FREE);
        assertThat(session.errors()).as("what is not stepped may run free").isEmpty();
    }

    @Test
    void theLabThatWasOpenIsOpenTheNextTime() {
        openLab("any-lock");
        assertThat(session().lab().orElseThrow().id()).isEqualTo("any-lock");
    }

    @Test
    void nothingOfTheLabIsShownWhileAFileOfOnesOwnIsCompiled() {
        Deque<Runnable> later = new ArrayDeque<>();
        Executor slowly = later::add;
        LabSession slow =
                new LabSession(
                        shelf,
                        WORK,
                        new LabSession.Lanes(slowly, Runnable::run, Runnable::run, Runnable::run),
                        remembered);
        slow.begin();
        all(later);
        assertThat(slow.seat().moment().columns()).isNotEmpty();
        slow.openOwn("P.java", "class P { static void main(String[] a) { IO.println(7); } }");
        assertThat(slow.seat().moment()).isEqualTo(LabMoment.NOTHING);
        slow.seat().step("A");
        all(later);
        assertThat(slow.seat().moment().outcome())
                .contains(new LabMoment.Ending(OutcomeKind.PRINTS, "7", false));
    }

    private static void all(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
    }
}
