package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.TimeScale;
import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.TraceClock;
import brigade.trace.waits.LabWord;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/** A program whose threads somebody schedules: all times are steps. */
class LogicalTraceTest {
    private static final long STEP = 1_000;

    private final TraceClock clock = new TraceClock.Logical(STEP);
    private final Recorder recorder = Recorder.ofPast(1 << 20, LabWord.VOCABULARY, clock);
    private final Trace trace = recorder.trace();
    private final Lane ann = recorder.laneAt(0, "ann", "producer", LaneKind.PLATFORM);
    private final Lane bob = recorder.laneAt(0, "bob", "consumer", LaneKind.PLATFORM);

    private void record() {
        ann.beginAt(2 * STEP, Activity.RUNNING, recorder.label(LabWord.COUNT), 0, 0);
        bob.beginAt(
                5 * STEP,
                Activity.BLOCKED,
                recorder.label(LabWord.LOCK),
                0,
                Argument.lock(0, ann.id()));
        recorder.lastsUntil(20 * STEP);
        trace.advance();
    }

    private Units units(Texts texts) {
        return new Units(texts, trace.clock());
    }

    @Test
    void whatIsBelowThePointerLastedSteps() {
        record();
        Texts texts = new Texts(Locale.ENGLISH);
        HoverText hover =
                new HoverText(trace, new BarWords(trace, texts, true), texts, units(texts));

        assertThat(hover.of(bob, 8 * STEP, 100)).startsWith("account · for 15 steps so far");
    }

    @Test
    void figuresAndWhatIsCopiedCountSteps() {
        record();
        TimeRange range = new TimeRange(4 * STEP, 14 * STEP);
        LaneFigures figures = new LaneFigures(trace, range);
        trace.lanes().forEach(figures::take);
        RangeSummary summary =
                RangeSummary.of(
                        trace, figures, new SpanTimes(trace, range), LaneOrder.of(trace, true));

        assertThat(copied(summary, Locale.ENGLISH)).startsWith("step 4 to step 14 (10 steps)\n");
        assertThat(copied(summary, Locale.GERMAN))
                .startsWith("Schritt 4 bis Schritt 14 (10 Schritte)\n");
    }

    private String copied(RangeSummary summary, Locale locale) {
        Texts texts = new Texts(locale);
        return new SummaryText(texts, units(texts), new BarWords(trace, texts, true))
                .whole(summary, 0);
    }

    @Test
    void aLongTraceOpensOnSoManyStepsAsCanBeRead() {
        Viewport viewport = Viewport.of(false, TimeScale.of(clock));

        TimeWindow window = viewport.update(1000, false, 0, 0, 5_000 * STEP);

        assertThat(window.length()).isEqualTo(40 * STEP);
        for (int i = 0; i < 99; i++) {
            viewport.zoom(-5, 500);
        }
        assertThat(viewport.window().length()).isLessThanOrEqualTo(2 * 5_000 * STEP + 1000);
    }
}
