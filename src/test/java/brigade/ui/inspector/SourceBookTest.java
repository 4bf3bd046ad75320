package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Site;
import brigade.trace.Trace;
import brigade.trace.waits.LaneState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class SourceBookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "chop           | Frying.java            | me.compute(order,"
                        + " usual.computing().chop());",
                "pan            | Frying.java            | synchronized (pan) {",
                "sauté          | Frying.java            | me.compute(order,"
                        + " usual.computing().saute());",
                "simmer         | Frying.java            | me.rest(order, simmering, nextStep);",
                "oven           | Frying.java            | me.rest(order, baking, nextStep);",
                "connection     | Querying.java          | try (Session session ="
                        + " backend.session(connecting)) {",
                "query          | Querying.java          | order.found(session.bestSellers(from,"
                        + " rows));",
                "receive        | Uploading.java         | upload.receive(progress);",
                "fsync          | Uploading.java         | upload.sync();",
                "user action    | Acting.java            | me.compute(order,"
                        + " effort.get().load().userAction());",
                "heavy sum      | Summing.java           | sum.work(progress(order, count, me),"
                        + " this::stopped);",
                "rail           | Station.java           | work.await();",
                "door and pass  | Station.java           | work.await();",
                "bills          | Station.java           | work.await();",
                "pass is full   | PoolQueues.java          | roomOnPass.await();",
                "walk           | Walking.java           | me.rest(order, nanos, nextStep);",
                "take order     | Serving.java           | me.compute(order,"
                        + " effort.get().computing().takeOrder());",
                "serve plate    | Serving.java           | me.compute(order,"
                        + " effort.get().computing().servePlate());",
                "drawer         | Charging.java          | synchronized (drawer) {",
                "charge         | Charging.java          | me.compute(order,"
                        + " usual.computing().charge());",
                "card           | Charging.java          | me.rest(order, reading, nextStep);",
                "guest eats     | Meal.java              | bill.await();",
                "start-up       | ChildProcess.java        | ProcessUsage usage ="
                        + " with.awaitReady();",
                "shut-down      | ChildProcess.java       | if"
                        + " (!last.waitFor(program.ending())) {",
                "next step      | Worker.java            | duty.serve(order, me);",
                "queues         | QueueLock.java         | lock.lock();",
                "set-up         | Querying.java          | backend.setUp(Part.DATABASE);",
                "next guest     | Guests.java            | LockSupport.parkNanos(this, rest);",
                "next request   | SingleThreadModel.java | work.await();",
                "next message   | Loop.java              | var _ = news.await(rest,"
                        + " NANOSECONDS);",
                "heavy step     | Loop.java              | tickets.await();",
                "sum            | HeavySum.java          | sum += from + i;",
                "pulse          | Heartbeat.java         | session.trace().tryAdvance();"
            })
    void theStatementThatRunsOrWaitsIsInTheCompiledSource(
            String label, String file, String statement) {
        SourceExcerpt excerpt = excerpt(label);

        assertThat(excerpt.file()).isEqualTo(file);
        assertThat(excerpt.statements().get(excerpt.marked()).text().strip()).isEqualTo(statement);
    }

    @ParameterizedTest
    @MethodSource("allLabels")
    void nothingIsShownThatOnlyRecords(String label) {
        SourceExcerpt excerpt = excerpt(label);

        assertThat(excerpt.statements())
                .extracting(SourceExcerpt.Statement::text)
                .allSatisfy(
                        it -> assertThat(it).doesNotContain("// :").isEqualTo(it.stripTrailing()))
                .noneMatch(RestaurantVocabulary.ALL.sourceText()::records)
                .noneMatch(it -> it.contains(".begin(") || it.contains("Mark."));
    }

    @ParameterizedTest
    @MethodSource("allLabels")
    void allOfTheStatementsAroundIsInTheRowsHoweverNarrow(String label) {
        SourceExcerpt excerpt = excerpt(label);
        for (int columns : new int[] {24, 32, 42, 60, 100}) {
            List<CodeRows.Row> rows = CodeRows.of(excerpt, columns, 9);

            assertThat(rows).allMatch(it -> it.text().length() <= columns);
            assertThat(rows).hasSizeBetween(3, 9).anyMatch(CodeRows.Row::marked);
            assertThat(letters(rows.stream().filter(CodeRows.Row::marked).toList()))
                    .isEqualTo(letters(excerpt.statements().get(excerpt.marked()).text()));
            assertThat(letters(excerpt.statements())).contains(letters(rows));
            assertThat(rows.getFirst().line()).isPositive();
        }
    }

    private static String letters(List<?> rows) {
        StringBuilder all = new StringBuilder();
        for (Object each : rows) {
            all.append(
                    each instanceof CodeRows.Row it
                            ? it.text()
                            : ((SourceExcerpt.Statement) each).text());
        }
        return letters(all.toString());
    }

    private static String letters(String text) {
        return text.replace("//", "").replace(" ", "");
    }

    @ParameterizedTest
    @EnumSource
    void theLineThatATermDeclaresIsOneOfItsMethod(RestaurantTerm term) throws IOException {
        Site site = term.site();

        assertThat(linesOf(site)).as(site.toString()).contains(site.line());
    }

    @Test
    void whatASpanRecordsComesBeforeWhatItsTermDeclares() {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Site site = new Site("app.Store", "take", 12);
        Lane lane = recorder.laneAt(0, "x", "cook", LaneKind.PLATFORM);
        lane.beginAt(1, Activity.RUNNING, recorder.label("chop", site), 0, 0);
        lane.beginAt(5, Activity.RUNNING, recorder.label("hum"), 0, 0);
        lane.endAt(9);
        recorder.lastsUntil(10);
        Trace trace = recorder.trace();
        trace.advance();
        SourceBook book = new SourceBook(trace);

        assertThat(book.find(LaneState.at(trace, lane, 2)))
                .contains(new SourceExcerpt("app.Store.take:12", List.of(), -1));
        assertThat(book.find(LaneState.at(trace, lane, 6))).isEmpty();
        assertThat(book.find(LaneState.at(trace, lane, 9))).as("idle").isEmpty();
    }

    @Test
    void theWordsOfAnotherProgramAreNotThoseOfTheRestaurant() {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Lane lane = recorder.laneAt(0, 7, "x", "cook", "another program", LaneKind.PLATFORM);
        lane.beginAt(1, Activity.RUNNING, recorder.label("chop"), 0, 0);
        lane.endAt(9);
        Trace trace = recorder.trace();
        trace.advance();

        assertThat(new SourceBook(trace).find(LaneState.at(trace, lane, 2))).isEmpty();
    }

    /** The lines of which the compiler made code of a method. */
    private static List<Integer> linesOf(Site site) throws IOException {
        String file = '/' + site.type().replace('.', '/') + ".class";
        List<Integer> lines = new ArrayList<>();
        try (InputStream in = RestaurantTerm.class.getResourceAsStream(file)) {
            for (MethodModel method : ClassFile.of().parse(in.readAllBytes()).methods()) {
                if (method.methodName().equalsString(site.method())) {
                    method.findAttribute(Attributes.code())
                            .flatMap(code -> code.findAttribute(Attributes.lineNumberTable()))
                            .ifPresent(table ->
                                    table.lineNumbers().forEach(it -> lines.add(it.lineNumber())));
                }
            }
        }
        return lines;
    }

    private static SourceExcerpt excerpt(String label) {
        Site site = Objects.requireNonNull(RestaurantVocabulary.ALL.term(label)).site();
        return SourceExcerpt.of(
                Objects.requireNonNull(site), RestaurantVocabulary.ALL.sourceText());
    }

    static Stream<String> allLabels() {
        return Stream.of(RestaurantTerm.values()).map(RestaurantTerm::label);
    }
}
