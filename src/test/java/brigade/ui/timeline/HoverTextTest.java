package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.LateLane;
import brigade.trace.Recorder;
import brigade.trace.Site;
import brigade.trace.Vocabulary;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class HoverTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | SAMPLED  | at app.Store.take, line 1234 | Sampled: the thread was seen
                    en | BOUNDED  | at app.Store.take, line 1234 | Bounded: nothing was recorded
                    de | UNKNOWN  | in app.Store.take, Zeile 1234 | Unbekannt: von dieser Zeit
                    """)
    void itSaysWhereASpanWasAndHowItIsKnown(
            Locale locale, Known known, String site, String beginning) {
        Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        Lane lane = recorder.laneAt(0, "main", "", LaneKind.PLATFORM);
        int take = recorder.label("take", new Site("app.Store", "take", 1234));
        lane.beginAt(1_000_000, Activity.RUNNING, known, take, 0, 0);
        lane.endAt(9_000_000);
        recorder.trace().advance();

        assertThat(hover(recorder, locale).of(lane, 5_000_000, 1_000).lines())
                .contains(site)
                .anyMatch(line -> line.startsWith(beginning));
    }

    @ParameterizedTest
    @CsvSource({"en", "de"})
    void whatWasRecordedNeedsNoWord(Locale locale) {
        Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        Lane lane = recorder.laneAt(0, "main", "", LaneKind.PLATFORM);
        lane.beginAt(1_000_000, Activity.RUNNING, recorder.label("take"), 0, 0);
        lane.endAt(9_000_000);
        recorder.trace().advance();

        assertThat(hover(recorder, locale).of(lane, 5_000_000, 1_000).lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Not final yet: what happened here may still be told.
                    de | Noch nicht endgültig: was hier geschah, kann noch gemeldet werden.
                    """)
    void whatMayStillBeToldIsNotFinal(Locale locale, String text) {
        Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        LateLane late = recorder.lateLane("app", 0, "main", "", LaneKind.PLATFORM);
        recorder.lastsUntil(9_000_000);
        late.finalUntil(5_000_000);
        recorder.trace().advance();

        assertThat(hover(recorder, locale).of(late.lane(), 6_000_000, 1_000)).endsWith(text);
        assertThat(hover(recorder, locale).of(late.lane(), 4_000_000, 1_000)).doesNotContain(text);
    }

    private static HoverText hover(Recorder recorder, Locale locale) {
        Texts texts = new Texts(locale);
        return new HoverText(
                recorder.trace(),
                new BarWords(recorder.trace(), texts, false),
                texts,
                new Units(locale));
    }
}
