package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.TraceClock;
import brigade.trace.Vocabulary;
import brigade.trace.waits.RunningTime;
import brigade.trace.waits.WaitFacts;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class WhyItWaitsTest {
    private static final long MILLI = 1_000_000;

    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final Counter perMinute = recorder.counter("set customers per minute", "1/min");

    @BeforeEach
    void theRestaurantIsAsItIs() {
        perMinute.setAt(0, 48);
        recorder.counter("rail", "orders").setAt(0, 2);
        recorder.counter("set pass", "places").setAt(0, 8);
        recorder.counter("set connections", "connections").setAt(0, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    WAITING  | rail          | 2 tickets hang on the rail. x-1 waits on a condition
                    WAITING  | door and pass | Nobody waits at the door and no plate is on the pass.
                    WAITING  | pass is full  | The pass holds 8 plates and is full
                    WAITING  | bills         | Nobody wants to pay.
                    WAITING  | next guest    | This thread sends the guests in, 0.8 a second
                    WAITING  | connection    | x-1 wants a connection to the database, and all 2 of the pool
                    WAITING  | guest eats    | The guest eats, and x-1 stands by
                    IO       | query         | x-1 has asked the database
                    IO       | fsync         | x-1 has told the system to put the file onto the disk
                    WAITING  | the moon      | x-1 waits for the moon.
                    BLOCKED  | pan           | x-1 wants to enter a synchronized block
                    SLEEPING | walk          | Walking is a timed wait of 100 ms, not computing.
                    SLEEPING | simmer        | The dish simmers for 100 ms. x-1 has asked to be woken, but keeps
                    RUNNING  | sum           | x-1 adds up numbers, one by one
                    RUNNING  | sauté         | x-1 computes with pan 1 in hand
                    RUNNING  | anything      | x-1 computes: anything.
                    IDLE     |               | x-1 has nothing to do at this instant.
                    IO       | row           | x-1 has asked for data
                    """)
    void eachReasonHasItsWords(Activity activity, String label, String beginning) {
        Lane lane = recorder.laneAt(0, "x-1", "other", LaneKind.PLATFORM);

        Why why = explain(lane, activity, label, 1, MILLI);

        assertThat(why.text()).startsWith(beginning);
        assertThat(why.waits()).isEqualTo(activity != Activity.RUNNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    loop  | WAITING  | next message | 0 |   1 | x-1 has no message to work on
                    loop  | RUNNING  | take order   | 1 |   1 | x-1 is at one of its short steps
                    loop  | RUNNING  | sauté        | 1 | 600 | x-1 is held up: 600 ms over one step
                    loop  | IO       | query        | 1 |   1 | x-1 is held up
                    stove | IDLE     |              | 0 |   1 | x-1 is a carrier thread
                    stove | RUNNING  | chop         | 7 |   1 | x-1 is a carrier thread, and carries the guest of order 7
                    """)
    void loopAndStovesHaveTheirOwn(
            String role, Activity activity, String label, int order, long millis, String begins) {
        LaneKind kind = role.equals("stove") ? LaneKind.CARRIER : LaneKind.PLATFORM;
        Lane lane = recorder.laneAt(0, "x-1", role, kind);

        Why why = explain(lane, activity, label, order, millis * MILLI);

        assertThat(why.text()).startsWith(begins);
    }

    @Test
    void guestsComeAsManyAsFitOrAtARate() {
        Lane lane = recorder.laneAt(0, "guests", "guests", LaneKind.PLATFORM);
        perMinute.setAt(1, -1);

        assertThat(explain(lane, Activity.WAITING, "next guest", 0, MILLI).text())
                .startsWith(
                        "This thread sends the guests in, as many as find a place at the door.");
    }

    /** Where somebody schedules, nothing wants a core. */
    @Test
    void whoCouldGoOnInStepsWaitsForWhoSchedules() {
        Recorder steps = Recorder.ofPast(1 << 20, Vocabulary.NONE, new TraceClock.Logical(10));
        Lane lane = steps.laneAt(0, "a", "", LaneKind.PLATFORM);
        lane.beginAt(0, Activity.RUNNABLE, steps.label(""), 0, 0);
        steps.lastsUntil(20);
        Trace trace = steps.trace();
        trace.advance();
        Texts texts = new Texts(Locale.ENGLISH);

        Why why =
                new WhyItWaits(SourceWords.of(trace, texts), new Units(texts, trace.clock()))
                        .explain(WaitFacts.at(trace, lane, 15, (_, _, _) -> RunningTime.ALWAYS));

        assertThat(why.text()).startsWith("a could go on, and waits for its turn");
    }

    /** Not of twenty where there have been two. */
    @Test
    void theShareOfRunningIsOverNoMoreThanThereWas() {
        Recorder steps = Recorder.ofPast(1 << 20, Vocabulary.NONE, new TraceClock.Logical(10));
        Lane lane = steps.laneAt(0, "a", "", LaneKind.PLATFORM);
        lane.beginAt(0, Activity.RUNNING, steps.label(""), 0, 0);
        lane.beginAt(10, Activity.RUNNABLE, steps.label(""), 0, 0);
        steps.lastsUntil(20);
        steps.trace().advance();

        LaneFacts facts = LaneFacts.at(steps.trace(), lane, 20);

        assertThat(facts.running()).isEqualTo(0.5);
        assertThat(facts.within()).isEqualTo(20);
    }

    private Why explain(
            Lane lane, Activity activity, @Nullable String label, int order, long lasted) {
        long begin = 1000 * MILLI;
        lane.beginAt(begin, activity, recorder.label(label == null ? "" : label), order, 0);
        if (activity == Activity.SLEEPING) {
            lane.markAt(begin, CommonMark.PLANNED, 0, order, 100_000);
        }
        lane.markAt(begin + lasted, CommonMark.NOTE, 0, 0, 0);
        Trace trace = recorder.trace();
        trace.advance();
        WaitFacts facts =
                WaitFacts.at(trace, lane, begin + lasted, (_, _, _) -> RunningTime.ALWAYS);
        return new WhyItWaits(
                        SourceWords.of(trace, new Texts(Locale.ENGLISH)), new Units(Locale.ENGLISH))
                .explain(facts);
    }
}
