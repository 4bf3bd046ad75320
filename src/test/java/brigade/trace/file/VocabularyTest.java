package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Stage;
import brigade.trace.Term;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;
import brigade.trace.waits.LabWord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What labels and stages mean goes along with a file. */
class VocabularyTest {

    private static final Vocabularies KNOWN = Vocabularies.of(RestaurantVocabulary.ALL);

    @TempDir Path folder = Path.of("");

    private Trace again(Recorder recorder) throws IOException {
        recorder.trace().advance();
        Path file = folder.resolve("again.brigade");
        TraceFile.save(recorder.trace(), Range.ALL, List.of(), file, Progress.UNSEEN);
        return TraceFile.open(file, KNOWN, Progress.UNSEEN).trace();
    }

    private static Recorder visits() {
        Recorder recorder = Recorder.ofPast(1 << 20, Visit.VOCABULARY);
        Lane lane = recorder.laneAt(0, "lane", "server", LaneKind.PLATFORM);
        lane.markAt(1_000_000, Visit.CAME, 0, 1, 0);
        lane.markAt(2_000_000, Visit.CAME, 0, 2, 0);
        lane.beginAt(2_500_000, Activity.BLOCKED, recorder.label("pan"), 2, Argument.lock(3, 9));
        lane.markAt(3_000_000, Visit.TURNED_AWAY, 0, 1, 0);
        return recorder;
    }

    @Test
    void oneThatIsNotKnownIsThatOfTheFile() throws IOException {
        Trace trace = again(visits());

        Vocabulary vocabulary = trace.vocabulary();
        assertThat(vocabulary.name()).isEqualTo("visits");
        assertThat(vocabulary.roles()).isEqualTo(Visit.ROLES);
        assertThat(vocabulary.counters())
                .usingRecursiveFieldByFieldElementComparatorOnFields(
                        "counter", "unit", "key", "shown")
                .isEqualTo(Visit.COUNTERS);
        assertThat(vocabulary.lifecycle().stages())
                .extracting(Stage::name, Stage::outcome, Stage::argument, Stage::servedBy)
                .containsExactly(
                        tuple(
                                "CAME",
                                Stage.Outcome.NONE,
                                Stage.Argument.LATENESS,
                                List.of("server")),
                        tuple(
                                "TURNED_AWAY",
                                Stage.Outcome.REJECTED,
                                Stage.Argument.NOTHING,
                                List.of()));
        assertThat(trace.requests().totals(trace.end()))
                .extracting(it -> it.arrived(), it -> it.rejected(), it -> it.inFlight())
                .containsExactly(2L, 1L, 1L);
        Lane lane = trace.lanes().getFirst();
        var span = trace.spanAt(lane, 2_600_000);
        assertThat(span).isNotNull();
        Term term = span == null ? null : trace.term(span.label());
        assertThat(term).isNotNull();
        if (span != null && term != null) {
            assertThat(term.argument().holder(span.arg())).isEqualTo(9);
            assertThat(term.argument().lockOf(span.arg())).isEqualTo(3);
        }
        assertThat(RestaurantVocabulary.isOf(trace)).isFalse();
    }

    @Test
    void whatIsWaitedForIsInTheFile() throws IOException {
        Recorder recorder = Recorder.ofPast(1 << 20, LabWord.VOCABULARY);
        recorder.laneAt(0, "lane", "consumer", LaneKind.PLATFORM);

        Vocabulary vocabulary = again(recorder).vocabulary();

        for (LabWord word : LabWord.values()) {
            Term term = vocabulary.term(word.label());
            assertThat(term).isNotNull().isNotSameAs(word);
            assertThat(term == null ? null : term.awaited()).isEqualTo(word.awaited());
        }
    }

    @Test
    void oneThatIsKnownIsTheSame() throws IOException {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        lane.markAt(1_000_000, OrderStage.PLACED, 0, 1, 0);
        lane.beginAt(2_000_000, Activity.RUNNING, recorder.label(RestaurantTerm.CHOP), 1, 0);

        Trace trace = again(recorder);

        assertThat(trace.vocabulary()).isSameAs(RestaurantVocabulary.ALL);
        var state = trace.requests().state(1, trace.end());
        assertThat(state).isNotNull();
        if (state != null) {
            assertThat(state.stage()).isSameAs(OrderStage.PLACED);
        }
        var span = trace.spanAt(trace.lanes().getFirst(), trace.end());
        assertThat(span == null ? null : trace.term(span.label())).isSameAs(RestaurantTerm.CHOP);
    }

    @Test
    void aFileThatNamesNoneIsOfARestaurant() throws IOException {
        Path file = folder.resolve("old.brigade");
        Files.writeString(
                file,
                """
                {"otherData":{"format":"brigade trace","version":1,"base":"0","end":5.000},\
                "traceEvents":[
                {"ph":"M","pid":2,"tid":1,"name":"brigade_lane",\
                "args":{"name":"guests","role":"guests","kind":"platform","opened":0.000}},
                {"ph":"i","pid":2,"tid":1,"ts":1.000,"s":"t","name":"placed","cat":"placed",\
                "args":{"order":4}}]}
                """);

        Trace trace = TraceFile.open(file, KNOWN, Progress.UNSEEN).trace();

        assertThat(trace.vocabulary()).isSameAs(RestaurantVocabulary.ALL);
        assertThat(trace.requests().at(4, OrderStage.PLACED)).isEqualTo(1000);
    }

    @Test
    void stagesThatNobodyCouldGoThroughAreTold() throws IOException {
        Path file = folder.resolve("damaged.brigade");
        Files.writeString(
                file,
                """
                {"otherData":{"format":"brigade trace","version":1,"base":"0",\
                "vocabulary":{"name":"odd","stages":[{"name":"gone","outcome":"served"},\
                {"name":"came","outcome":"none"}]}},"traceEvents":[]}
                """);

        assertThatThrownBy(() -> TraceFile.open(file, KNOWN, Progress.UNSEEN))
                .isInstanceOf(TraceFileException.class)
                .hasMessageContaining("its header is damaged: CAME follows an end");
    }

    @Test
    void termsOfALaterBrigadeMeanNothingHere() throws IOException {
        Path file = folder.resolve("later.brigade");
        Files.writeString(
                file,
                """
                {"otherData":{"format":"brigade trace","version":1,"base":"0","end":5.000,\
                "vocabulary":{"name":"later","more":[1,{"a":2}],"terms":[{"label":"spin",\
                "activity":"spinning","argument":"turns","key":"k"},{"label":"spin"},7]}},\
                "traceEvents":[
                {"ph":"M","pid":2,"tid":1,"name":"brigade_lane",\
                "args":{"name":"a","role":"b","kind":"platform","opened":0.000}},
                {"ph":"X","pid":2,"tid":1,"ts":1.000,"dur":2.000,"name":"spin","cat":"running"}]}
                """);

        Vocabulary vocabulary = TraceFile.open(file, KNOWN, Progress.UNSEEN).trace().vocabulary();

        assertThat(vocabulary.terms())
                .extracting(Term::label, Term::activity, Term::argument)
                .containsExactly(tuple("spin", Activity.IDLE, Argument.NOTHING));
    }
}
