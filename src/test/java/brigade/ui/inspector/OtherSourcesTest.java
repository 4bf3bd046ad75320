package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.TraceClock;
import brigade.trace.waits.LabWord;
import brigade.trace.waits.RunningTime;
import brigade.trace.waits.WaitFacts;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Optional;

/** Two threads, a lock and a queue: the same rules as for a pan, with words of their own. */
class OtherSourcesTest {
    private static final long SECOND = 1_000_000_000L;

    private final Recorder recorder = Recorder.ofPast(1 << 20, LabWord.VOCABULARY);
    private final Trace trace = recorder.trace();
    private final Lane ann = recorder.laneAt(0, "ann", "producer", LaneKind.PLATFORM);
    private final Lane bob = recorder.laneAt(0, "bob", "consumer", LaneKind.PLATFORM);

    private void begins(Lane lane, long t, LabWord word, int arg) {
        lane.beginAt(t, word.activity(), recorder.label(word), 0, arg);
    }

    private String why(Lane lane, Locale language) {
        recorder.lastsUntil(5 * SECOND);
        trace.advance();
        WaitFacts facts = WaitFacts.at(trace, lane, 5 * SECOND, (_, _, _) -> RunningTime.ALWAYS);
        return new WhyItWaits(SourceWords.of(trace, new Texts(language)), new Units(language))
                .explain(facts)
                .text();
    }

    @Test
    void aLockThatAnotherHolds() {
        begins(ann, SECOND, LabWord.COUNT, 0);
        begins(bob, 2 * SECOND, LabWord.LOCK, Argument.lock(1, ann.id()));

        assertThat(why(bob, Locale.ENGLISH))
                .isEqualTo(
                        "bob wants account 2, and ann holds it. ann has been at this for 4.00 s:"
                                + " count. Until it lets go, bob cannot go on.");
        assertThat(why(bob, Locale.GERMAN))
                .isEqualTo(
                        "bob will account 2, und ann hält es. ann ist seit 4,00 s dabei: count. Bis"
                                + " er loslässt, kann bob nicht weiter.");
    }

    @Test
    void anEmptyQueueAndWhoCouldFillIt() {
        begins(ann, SECOND, LabWord.COUNT, 0);
        begins(bob, 2 * SECOND, LabWord.TAKE, 0);

        assertThat(why(bob, Locale.ENGLISH))
                .isEqualTo(
                        "Nothing is there for bob to take: it waits for jobs. It uses no processor,"
                                + " and is woken when something comes. One thread could end the"
                                + " wait (producer): 1 busy, 0 blocked, 0 free.");
        assertThat(why(bob, Locale.GERMAN))
                .isEqualTo(
                        "Für bob ist nichts da: er wartet auf jobs. Er braucht keinen Prozessor und"
                                + " wird geweckt, wenn etwas kommt. Ein Thread könnte das Warten"
                                + " beenden (producer): 1 beschäftigt, 0 blockiert, 0 frei.");
    }

    @Test
    void aFullQueueThatNobodyEmpties() {
        recorder.counter("most", "").setAt(0, 4);
        bob.closeAt(SECOND);
        begins(ann, 2 * SECOND, LabWord.PUT, 0);

        assertThat(why(ann, Locale.ENGLISH))
                .isEqualTo(
                        "There is no room (4 at most), so ann waits for room for jobs. Nobody is"
                                + " there who could take anything out (consumer).");
        assertThat(why(ann, Locale.GERMAN)).startsWith("Es ist kein Platz (höchstens 4)");
    }

    @Test
    void aChainToItsEnd() {
        Lane carl = recorder.laneAt(0, "carl", "consumer", LaneKind.PLATFORM);
        begins(ann, SECOND, LabWord.COUNT, 0);
        begins(bob, 2 * SECOND, LabWord.LOCK, Argument.lock(1, ann.id()));
        begins(carl, 3 * SECOND, LabWord.JOIN, bob.id());

        assertThat(why(carl, Locale.ENGLISH))
                .isEqualTo(
                        "carl waits for bob to end. bob has been at this for 3.00 s: account. bob"
                                + " waits itself: carl → bob → ann. They all wait for ann, which is"
                                + " at this: count.");
        assertThat(why(carl, Locale.GERMAN))
                .endsWith("Sie alle warten auf ann, und der ist dabei: count.");
    }

    @Test
    void aDeadlockIsCalledOne() {
        Lane carl = recorder.laneAt(0, "carl", "consumer", LaneKind.PLATFORM);
        begins(ann, SECOND, LabWord.LOCK, Argument.lock(1, bob.id()));
        begins(bob, 2 * SECOND, LabWord.LOCK, Argument.lock(0, ann.id()));
        begins(carl, 3 * SECOND, LabWord.LOCK, Argument.lock(0, ann.id()));

        assertThat(why(ann, Locale.ENGLISH)).startsWith("Deadlock: ann → bob → ann. Each of them");
        assertThat(why(bob, Locale.GERMAN)).startsWith("Verklemmung: bob → ann → bob. Jeder");
        assertThat(why(carl, Locale.ENGLISH))
                .startsWith(
                        "carl wants account 1, which ann holds. But ann is stuck in a deadlock,");
    }

    @Test
    void whatIsNotDeclaredHasItsOwnWord() {
        ann.beginAt(SECOND, Activity.WAITING, recorder.label("the rail"), 0, 0);
        bob.beginAt(SECOND, Activity.RUNNING, 0, 0, 0);

        assertThat(why(ann, Locale.ENGLISH)).isEqualTo("ann waits for the rail.");
        assertThat(why(bob, Locale.ENGLISH)).isEqualTo("bob computes: running.");
    }

    @Test
    void onALogicalClockTheCardCountsSteps() {
        long step = 1_000;
        Recorder lab = Recorder.ofPast(1 << 20, LabWord.VOCABULARY, new TraceClock.Logical(step));
        Lane one = lab.laneAt(0, "one", "producer", LaneKind.PLATFORM);
        Lane two = lab.laneAt(0, "two", "consumer", LaneKind.PLATFORM);
        one.beginAt(10 * step, Activity.SLEEPING, lab.label("nap"), 0, 0);
        one.markAt(10 * step, CommonMark.PLANNED, 0, 0, 30);
        two.beginAt(5 * step, Activity.RUNNING, lab.label(LabWord.COUNT), 0, 0);
        two.beginAt(
                12 * step,
                Activity.BLOCKED,
                lab.label(LabWord.LOCK),
                0,
                Argument.lock(0, one.id()));
        lab.lastsUntil(25 * step);
        lab.trace().advance();

        ThreadCard sleeps = card(lab.trace(), one, 25 * step, Locale.ENGLISH);
        ThreadCard blocked = card(lab.trace(), two, 25 * step, Locale.ENGLISH);
        ThreadCard german = card(lab.trace(), two, 25 * step, Locale.GERMAN);

        assertThat(sleeps.pill().text()).isEqualTo("SLEEPING 15 steps");
        assertThat(sleeps.facts().waitingFor()).isEqualTo("nap — 15 steps left");
        assertThat(blocked.facts().share()).as("7 of 20").isEqualTo("35 % of the last 20 steps");
        assertThat(blocked.facts().waitingFor()).isEqualTo("account — held by one for 15 steps");
        assertThat(blocked.why().text()).contains("one has been at this for 15 steps: nap.");
        assertThat(german.facts().share()).isEqualTo("35 % der letzten 20 Schritte");
    }

    private static ThreadCard card(Trace of, Lane lane, long t, Locale language) {
        Texts texts = new Texts(language);
        return new ThreadWords(SourceWords.of(of, texts), new Units(texts, of.clock()), "")
                .of(LaneFacts.at(of, lane, t), null, Optional.empty());
    }
}
