package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Span;
import brigade.trace.waits.Reason;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From what threads recorded to what the card says. */
class ThreadWordsTest {
    private static final long MILLI = 1_000_000;

    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final Lane cook1 = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
    private final Lane cook3 = recorder.laneAt(0, "cook-3", "cook", LaneKind.PLATFORM);
    private final ThreadWords words =
            new ThreadWords(
                    SourceWords.of(recorder.trace(), new Texts(Locale.ENGLISH)),
                    new Units(Locale.ENGLISH),
                    "");

    @Test
    void aBlockedCookNamesThePanAndItsHolder() {
        cook3.standsFor(41);
        recorder.laneAt(0, "cook-2", "cook", LaneKind.PLATFORM);
        recorder.laneAt(0, "cook-4", "cook", LaneKind.PLATFORM);
        recorder.counter("set pans", "pans").setAt(0, 2);
        cook1.beginAt(100 * MILLI, Activity.RUNNING, recorder.label("sauté"), 6, 1);
        cook3.beginAt(
                888 * MILLI, Activity.BLOCKED, recorder.label("pan"), 7, 1 << 20 | cook1.id());

        ThreadCard card =
                card(
                        cook3,
                        1300 * MILLI,
                        new ThreadSample("cook-3", 41, Thread.State.BLOCKED, 0.02));

        assertThat(card.pill().text()).isEqualTo("BLOCKED 400 ms");
        assertThat(card.facts().thread()).isEqualTo("platform · id 41");
        assertThat(card.facts().state()).isEqualTo("BLOCKED (sampled)");
        assertThat(card.facts().waitingFor()).isEqualTo("pan — held by cook-1 for 1.20 s");
        assertThat(card.facts().doing()).isEqualTo("order 7 · needs a pan");
        assertThat(card.why().waits()).isTrue();
        assertThat(card.why().text())
                .isEqualTo(
                        "4 cooks share 2 pans. cook-1 has had pan 2 for 1.20 s, so cook-3 cannot go"
                                + " on: add a pan, or hold it for less time.");
        assertThat(card.why().reason()).isEqualTo(Reason.HELD);
        assertThat(card.why().doing().lane()).isSameAs(cook3);
    }

    @Test
    void whatLiesInSomethingSaysInWhat() {
        cook1.enterAt(0, Activity.RUNNING, Known.RECORDED, recorder.label("request"), 0, 0);
        cook1.enterAt(1, Activity.RUNNING, Known.RECORDED, recorder.label("query"), 0, 0);
        cook1.beginAt(2, Activity.RUNNING, recorder.label("fetch"), 0, 0);
        ThreadCard card = card(cook1, MILLI, null);
        List<Span> stack = recorder.trace().stackAt(cook1, MILLI);

        assertThat(words.within(card, recorder.trace(), stack.subList(0, 2)).facts().doing())
                .isEqualTo("fetch in query in request");
        assertThat(words.within(card, recorder.trace(), List.of()).facts().doing())
                .isEqualTo("fetch");
    }

    @Test
    void ofThePastTheJvmSaysNothing() {
        cook1.beginAt(0, Activity.WAITING, recorder.label("rail"), 0, 0);

        ThreadCard card = card(cook1, 500 * MILLI, null);

        assertThat(card.facts().state()).isEqualTo("—");
        assertThat(card.facts().thread()).isEqualTo("platform");
        assertThat(card.why().waits()).isTrue();
        assertThat(card.why().text()).startsWith("No ticket hangs on the rail.");
    }

    @Test
    void aTimedWaitSaysHowMuchIsLeft() {
        cook1.beginAt(0, Activity.SLEEPING, recorder.label("oven"), 5, 0);
        cook1.markAt(0, CommonMark.PLANNED, 0, 5, 1_500_000);

        ThreadCard card = card(cook1, 1000 * MILLI, null);

        assertThat(card.facts().waitingFor()).isEqualTo("the oven — 500 ms left");
        assertThat(card.why().text()).startsWith("The dish is in the oven for 1.50 s.");
    }

    @Test
    void workSaysHowFarItIsAndHowMuchOfTheTimeItTook() {
        cook1.beginAt(0, Activity.WAITING, recorder.label("rail"), 0, 0);
        cook1.beginAt(4000 * MILLI, Activity.RUNNING, recorder.label("chop"), 5, 0);
        cook1.markAt(4500 * MILLI, CommonMark.PROGRESS, 0, 5, 470);

        ThreadCard card =
                card(
                        cook1,
                        5000 * MILLI,
                        new ThreadSample("cook-1", 7, Thread.State.RUNNABLE, 0.9));

        assertThat(card.facts().doing()).isEqualTo("order 5 · chop · 47 %");
        assertThat(card.facts().share()).isEqualTo("20 % of the last 5 s · CPU 90 % now");
        assertThat(card.why().waits()).isFalse();
    }

    @Test
    void theTimeInWhichTheWholeProgramStoodStillIsLeftOut() {
        Lane program = recorder.laneAt(0, "whole program", "standstill", LaneKind.PLATFORM);
        program.beginAt(6000 * MILLI, Activity.SLEEPING, recorder.label("program stopped"), 0, 0);
        program.endAt(8000 * MILLI);
        cook1.beginAt(0, Activity.WAITING, recorder.label("rail"), 0, 0);
        cook1.beginAt(5000 * MILLI, Activity.RUNNING, recorder.label("chop"), 5, 0);

        ThreadCard card =
                card(
                        cook1,
                        8500 * MILLI,
                        new ThreadSample("cook-1", 7, Thread.State.RUNNABLE, 0.9));

        assertThat(card.pill().text()).isEqualTo("RUNNING 1.50 s");
        assertThat(card.facts().share()).as("1.5 of 3 s").startsWith("50 % of the last 5 s");
    }

    @Test
    void whatWasNotRecordedSaysHowItIsKnown() {
        cook1.beginAt(0, Activity.RUNNABLE, Known.SAMPLED, 0, 0, 0);
        cook3.beginAt(0, Activity.UNKNOWN, Known.UNKNOWN, 0, 0, 0);

        ThreadCard sampled = card(cook1, 500 * MILLI, null);
        ThreadCard unknown = card(cook3, 500 * MILLI, null);

        assertThat(sampled.pill())
                .isEqualTo(
                        new ThreadCard.Pill(
                                Activity.RUNNABLE, Known.SAMPLED, "WANTS A CORE 500 ms"));
        assertThat(sampled.facts().known()).isEqualTo("sampled");
        assertThat(sampled.why().text()).startsWith("cook-1 could go on, but has no core");
        assertThat(sampled.why().waits()).isTrue();
        assertThat(unknown.facts().known()).isEqualTo("unknown");
        assertThat(unknown.why().text()).startsWith("Nobody knows what cook-3 does");
        assertThat(unknown.facts().share()).as("not running").startsWith("0 % of");
    }

    @Test
    void aThreadThatIsGoneSaysSo() {
        cook1.closeAt(100 * MILLI);

        assertThat(card(cook1, 200 * MILLI, null).why().text()).startsWith("cook-1 has ended.");
    }

    private ThreadCard card(Lane lane, long t, @Nullable ThreadSample sample) {
        cook3.markAt(Math.max(t, 1) + 1, CommonMark.NOTE, 0, 0, 0);
        recorder.trace().advance();
        return words.of(LaneFacts.at(recorder.trace(), lane, t), sample, Optional.empty());
    }
}
