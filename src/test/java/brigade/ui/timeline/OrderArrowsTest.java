package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class OrderArrowsTest {
    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final Trace trace = recorder.trace();
    private final Lane server = recorder.laneAt(0, "server-1", "server", LaneKind.PLATFORM);
    private final Lane cook = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
    private final Lane other = recorder.laneAt(0, "cook-2", "cook", LaneKind.PLATFORM);

    @Test
    void leadFromTheEndOfOneLanesPartToTheBeginningOfTheNext() {
        serve();

        assertThat(OrderArrows.of(trace.path(7), 1000).arrows())
                .containsExactly(
                        new OrderArrows.Arrow(server.id(), 200, cook.id(), 500),
                        new OrderArrows.Arrow(cook.id(), 700, server.id(), 900));
        assertThat(OrderArrows.of(trace.path(7), 1000).lanes())
                .containsExactlyInAnyOrder(server.id(), cook.id());
    }

    @Test
    void knowNothingOfWhatIsYetToCome() {
        serve();

        assertThat(OrderArrows.of(trace.path(7), 600).arrows()).hasSize(1);
        assertThat(OrderArrows.of(trace.path(7), 50).arrows()).isEmpty();
    }

    @Test
    void areWithinTheWindowsThatShowAPartOfTheWay() {
        serve();
        OrderArrows arrows = OrderArrows.of(trace.path(7), 1000);

        assertThat(arrows.within(TimeWindow.of(0, 150, 10))).isTrue();
        assertThat(arrows.within(TimeWindow.of(300, 400, 10))).as("between two lanes").isTrue();
        assertThat(arrows.within(TimeWindow.of(0, 100, 10))).as("before").isFalse();
        assertThat(arrows.within(TimeWindow.of(1500, 2500, 10))).as("after").isFalse();
        assertThat(OrderArrows.NONE.within(TimeWindow.of(0, 2000, 10))).isFalse();
    }

    @Test
    void hoverTellsWhatWhoForWhomAndWhoHolds() {
        serve();
        Texts texts = new Texts(Locale.ENGLISH);
        HoverText hover =
                new HoverText(
                        trace, new BarWords(trace, texts, true), texts, new Units(Locale.ENGLISH));

        assertThat(hover.of(cook, 510, 10))
                .isEqualTo(
                        "waits for a pan · 100 ns\ncook-1 · blocked\norder 7 — double-click to"
                                + " follow it\npan — held by cook-2");
        assertThat(hover.of(server, 300, 10)).isEqualTo("idle · 700 ns\nserver-1");
        assertThat(hover.of(cook, 0, 1000))
                .startsWith("cook-1: 4 spans in this pixel\nrunning 10 %");
        assertThat(hover.of(cook, 5000, 10)).isEmpty();
    }

    private void serve() {
        server.beginAt(100, Activity.RUNNING, recorder.label("take order"), 7, 0);
        server.endAt(200);
        cook.beginAt(500, Activity.BLOCKED, recorder.label("pan"), 7, other.id());
        cook.beginAt(600, Activity.RUNNING, recorder.label("sauté"), 7, 0);
        cook.endAt(700);
        server.beginAt(900, Activity.SLEEPING, recorder.label("walk"), 7, 0);
        recorder.lastsUntil(1000);
        trace.advance();
    }
}
