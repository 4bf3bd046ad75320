package brigade.trace.waits;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.Test;

/** A lock may change hands while somebody waits for it: who holds it is asked of an instant. */
class LockHolderTest {

    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    private final Recorder recorder = Recorder.ofPast(1 << 20, LabWord.VOCABULARY);
    private final Trace trace = recorder.trace();
    private final Lane one = lane("one");
    private final Lane two = lane("two");
    private final Lane three = lane("three");
    private final Lane four = lane("four");

    private Lane lane(String name) {
        return recorder.laneAt(0, name, "worker", LaneKind.PLATFORM);
    }

    private void wants(Lane lane, long t, int lock, Lane holder) {
        begins(lane, t, LabWord.LOCK, Argument.lock(lock, holder.id()));
    }

    private void works(Lane lane, long t) {
        begins(lane, t, LabWord.COUNT, 0);
    }

    private void begins(Lane lane, long t, LabWord word, int arg) {
        lane.beginAt(t, word.activity(), recorder.label(word), 0, arg);
    }

    private WaitChain chain(Lane lane, long t) {
        return WaitChain.of(trace, lane, t);
    }

    private void recorded() {
        recorder.lastsUntil(100);
        trace.advance();
    }

    @Test
    void whoeverGotItBeforeOneThatStillWaitsHoldsIt() {
        works(one, 0);
        works(two, 0);
        wants(two, 10, LEFT, one);
        wants(three, 12, LEFT, one);
        works(three, 20); // one has given it away
        wants(one, 30, RIGHT, two);
        recorded();

        assertThat(chain(two, 15).links()).extracting(LaneState::lane).containsExactly(two, one);
        assertThat(chain(two, 40).isDeadlock()).isFalse();
        assertThat(chain(two, 40).links()).extracting(LaneState::lane).containsExactly(two, three);
        assertThat(chain(one, 40).isDeadlock()).isFalse();
        assertThat(chain(one, 40).links())
                .extracting(LaneState::lane)
                .containsExactly(one, two, three);
    }

    @Test
    void whoComesLaterKnowsBetter() {
        wants(two, 10, LEFT, one);
        wants(four, 25, LEFT, three);
        wants(one, 30, RIGHT, two);
        recorded();

        assertThat(chain(two, 20).holder()).extracting(LaneState::lane).isSameAs(one);
        assertThat(chain(two, 40).holder()).extracting(LaneState::lane).isSameAs(three);
        assertThat(chain(one, 40).isDeadlock()).isFalse();
    }

    @Test
    void ofAnotherLockNobodyTellsAnythingByThat() {
        wants(two, 10, LEFT, one);
        wants(three, 12, RIGHT, four);
        works(three, 20);
        recorded();

        assertThat(chain(two, 40).holder()).extracting(LaneState::lane).isSameAs(one);
    }

    @Test
    void aRingThatComesAboutAfterALockHasChangedHandsIsADeadlock() {
        wants(two, 10, LEFT, one);
        wants(three, 12, LEFT, one);
        works(three, 20);
        wants(three, 50, RIGHT, two);
        recorded();

        assertThat(chain(two, 49).isDeadlock()).isFalse();
        assertThat(chain(two, 50).ring()).containsExactly(two, three);
        assertThat(chain(three, 60).ring()).containsExactly(three, two);
    }

    @Test
    void whoHasEndedWhileItWaitedGotNothing() {
        wants(two, 10, LEFT, one);
        wants(three, 12, LEFT, one);
        three.closeAt(20);
        recorded();

        assertThat(chain(two, 40).holder()).extracting(LaneState::lane).isSameAs(one);
    }

    @Test
    void whereTheNewestToldNothingNothingIsKnown() {
        wants(two, 10, LEFT, one);
        begins(three, 20, LabWord.LOCK, Argument.lock(LEFT, 0));
        recorded();

        assertThat(chain(two, 15).holder()).extracting(LaneState::lane).isSameAs(one);
        assertThat(chain(two, 25).holder()).isNull();
    }

    /** Such a word stands for one lock, and its argument for the holder alone. */
    @Test
    void theOnlyOneOfItsKindChangesHandsToo() {
        begins(two, 10, LabWord.TILL, one.id());
        begins(three, 12, LabWord.TILL, one.id());
        works(three, 20);
        recorded();

        assertThat(chain(two, 15).holder()).extracting(LaneState::lane).isSameAs(one);
        assertThat(chain(two, 25).holder()).extracting(LaneState::lane).isSameAs(three);
    }

    /** The end of a lane is not handed on. */
    @Test
    void whoIsJoinedStaysTheSame() {
        begins(two, 10, LabWord.JOIN, one.id());
        begins(three, 12, LabWord.JOIN, one.id());
        works(three, 20);
        recorded();

        assertThat(chain(two, 25).holder()).extracting(LaneState::lane).isSameAs(one);
    }

    @Test
    void whoeverNamesEachOtherWasNotStuckIfBothGotIt() {
        wants(one, 10, LEFT, two); // as it was when one got it
        wants(two, 12, LEFT, one);
        works(two, 40);
        works(one, 60);
        recorded();

        assertThat(chain(one, 20).isDeadlock()).isFalse();
        assertThat(chain(one, 20).holder()).as("who had it is not known").isNull();
        assertThat(chain(two, 20).holder()).isNull();
        assertThat(chain(one, 50).holder()).extracting(LaneState::lane).isSameAs(two);
    }

    @Test
    void whoeverNamesEachOtherAndNeverGetsItIsStuck() {
        wants(one, 10, LEFT, two); // both read what both want to write
        wants(two, 12, LEFT, one);
        recorded();

        assertThat(chain(one, 50).isDeadlock()).isTrue();
    }

    @Test
    void whoWaitsForTheSameLockDoesNotHoldIt() {
        works(one, 0);
        int lock = recorder.label(LabWord.LOCK);
        Activity blocked = LabWord.LOCK.activity();
        two.beginAt(10, blocked, Known.SAMPLED, lock, 0, Argument.lock(LEFT, one.id()));
        three.beginAt(10, blocked, Known.SAMPLED, lock, 0, Argument.lock(LEFT, two.id()));
        wants(four, 12, LEFT, three);
        recorded();

        assertThat(chain(three, 50).links())
                .extracting(it -> it.lane().name())
                .containsExactly("three", "one");
        assertThat(chain(four, 50).links())
                .extracting(it -> it.lane().name())
                .containsExactly("four", "one");
    }
}
