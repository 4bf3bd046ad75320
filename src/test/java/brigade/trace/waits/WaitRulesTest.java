package brigade.trace.waits;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Argument;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.Test;

/** Threads, locks and a queue of a program that is no restaurant. */
class WaitRulesTest {

    private final Recorder recorder = Recorder.ofPast(1 << 20, LabWord.VOCABULARY);
    private final Trace trace = recorder.trace();
    private final Lane one = lane("one", "producer");
    private final Lane two = lane("two", "consumer");
    private final Lane three = lane("three", "consumer");

    private Lane lane(String name, String role) {
        return recorder.laneAt(0, name, role, LaneKind.PLATFORM);
    }

    private void begins(Lane lane, long t, LabWord word, int arg) {
        lane.beginAt(t, word.activity(), recorder.label(word), 0, arg);
    }

    private WaitFacts at(Lane lane, long t) {
        recorder.lastsUntil(t);
        trace.advance();
        return WaitFacts.at(trace, lane, t, (_, _, _) -> RunningTime.ALWAYS);
    }

    @Test
    void aLockIsHeldByWhomTheArgumentNames() {
        begins(one, 10, LabWord.COUNT, 0);
        begins(two, 30, LabWord.LOCK, Argument.lock(4, one.id()));

        WaitFacts facts = at(two, 50);

        assertThat(WaitRules.of(facts)).containsExactly(Reason.HELD);
        assertThat(facts.chain().links()).extracting(LaneState::lane).containsExactly(two, one);
        assertThat(facts.chain().root().term()).isSameAs(LabWord.COUNT);
        assertThat(facts.state().thing()).isEqualTo(4);
        assertThat(facts.lasts()).isEqualTo(new WaitFacts.Lasts(20, 40, -1));
    }

    @Test
    void theChainGoesOnToWhoDoesNotWaitForALane() {
        begins(one, 10, LabWord.TAKE, 0);
        begins(two, 20, LabWord.LOCK, Argument.lock(0, one.id()));
        begins(three, 30, LabWord.LOCK, Argument.lock(1, two.id()));

        WaitChain chain = at(three, 50).chain();

        assertThat(chain.links()).extracting(LaneState::lane).containsExactly(three, two, one);
        assertThat(chain.goesOn()).isTrue();
        assertThat(chain.isDeadlock()).isFalse();
        assertThat(chain.ring()).isEmpty();
    }

    @Test
    void aRingIsADeadlockAndWhoWaitsForItIsBehindIt() {
        begins(one, 10, LabWord.LOCK, Argument.lock(1, two.id()));
        begins(two, 20, LabWord.LOCK, Argument.lock(0, one.id()));
        begins(three, 30, LabWord.LOCK, Argument.lock(0, one.id()));

        assertThat(WaitRules.of(at(one, 50))).containsExactly(Reason.DEADLOCK);
        assertThat(at(one, 50).chain().ring()).containsExactly(one, two);
        assertThat(WaitRules.of(at(three, 50))).containsExactly(Reason.BEHIND_DEADLOCK);
        assertThat(at(three, 50).chain().ring()).containsExactly(one, two);
        assertThat(WaitRules.of(at(two, 15))).as("not yet").containsExactly(Reason.IDLE);
    }

    @Test
    void aLaneThatWaitsForItselfIsADeadlockOfOne() {
        begins(one, 10, LabWord.JOIN, one.id());

        assertThat(WaitRules.of(at(one, 20))).containsExactly(Reason.DEADLOCK);
        assertThat(at(one, 20).chain().ring()).containsExactly(one);
    }

    @Test
    void aLockOfWhichNobodySaysWhoHoldsItIsLocked() {
        begins(one, 10, LabWord.LOCK, Argument.lock(1, 0));

        assertThat(WaitRules.of(at(one, 20))).containsExactly(Reason.LOCKED);
    }

    @Test
    void whoFillsAQueueIsCountedByWhatTheyDo() {
        recorder.counter("jobs", "").setAt(0, 0);
        recorder.counter("most", "").setAt(0, 4);
        Lane second = lane("producer-2", "producer");
        Lane third = lane("producer-3", "producer");
        begins(one, 10, LabWord.COUNT, 0);
        begins(second, 10, LabWord.LOCK, Argument.lock(0, 0));
        begins(two, 20, LabWord.TAKE, 0);

        WaitFacts facts = at(two, 30);

        assertThat(WaitRules.of(facts)).startsWith(Reason.EMPTY);
        assertThat(facts.stock()).isEqualTo(new Stock(0, 4));
        assertThat(facts.helpers().present()).isEqualTo(3);
        assertThat(facts.helpers().busy()).isEqualTo(1);
        assertThat(facts.helpers().blocked()).isEqualTo(1);
        assertThat(facts.helpers().idle()).as(third.name()).isEqualTo(1);
    }

    @Test
    void aQueueThatNobodyFillsOrDrainsIsToldAsSuch() {
        begins(two, 10, LabWord.TAKE, 0);
        begins(one, 10, LabWord.PUT, 0);
        assertThat(WaitRules.of(at(two, 20))).startsWith(Reason.EMPTY);
        assertThat(WaitRules.of(at(one, 20))).startsWith(Reason.FULL);

        two.closeAt(30);
        three.closeAt(30);

        assertThat(WaitRules.of(at(one, 40))).startsWith(Reason.NOBODY_DRAINS);
        assertThat(WaitRules.of(at(two, 40))).containsExactly(Reason.ENDED);
    }

    @Test
    void whatIsLentAndWhoIsWaitedForAreToldApart() {
        recorder.counter("permits", "").setAt(0, 2);
        begins(one, 10, LabWord.PERMIT, 0);
        begins(two, 10, LabWord.JOIN, one.id());

        assertThat(WaitRules.of(at(one, 20))).startsWith(Reason.TAKEN);
        assertThat(at(one, 20).stock().capacity()).isEqualTo(2);
        assertThat(WaitRules.of(at(two, 20))).containsExactly(Reason.JOINS);
    }
}
