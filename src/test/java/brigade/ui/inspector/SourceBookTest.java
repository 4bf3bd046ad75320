package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class SourceBookTest {

    private static final Pattern MARKER = Pattern.compile("// : (.*)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "chop           | Frying.java            | me.compute(order, usual.chop());",
                "pan            | Frying.java            | synchronized (pan) {",
                "sauté          | Frying.java            | me.compute(order, usual.saute());",
                "simmer         | Frying.java            | me.rest(order, simmering);",
                "oven           | Frying.java            | me.rest(order, baking);",
                "connection     | Querying.java          | try (Session session ="
                        + " backend.session()) {",
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
                "walk           | Walking.java           | me.rest(order, nanos);",
                "take order     | Serving.java           | me.compute(order,"
                        + " effort.get().takeOrder());",
                "serve plate    | Serving.java           | me.compute(order,"
                        + " effort.get().servePlate());",
                "drawer         | Charging.java          | synchronized (drawer) {",
                "charge         | Charging.java          | me.compute(order, usual.charge());",
                "card           | Charging.java          | me.rest(order, reading);",
                "guest eats     | Meal.java              | bill.await();",
                "start-up       | ChildProcess.java        | ProcessUsage usage ="
                        + " with.awaitReady();",
                "next guest     | Guests.java            | LockSupport.parkNanos(this, rest);",
                "next request   | SingleThreadModel.java | work.await();",
                "next message   | Loop.java              | var _ = news.await(rest,"
                        + " NANOSECONDS);",
                "heavy step     | Loop.java              | tickets.await();",
                "sum            | HeavySum.java          | sum += from + i;",
                "pulse          | Heartbeat.java         | page.trace().tryAdvance();"
            })
    void theStatementThatRunsOrWaitsIsInTheCompiledSource(
            String label, String file, String statement) {
        SourceExcerpt excerpt = new SourceBook().find(label).orElseThrow();

        assertThat(excerpt.file()).isEqualTo(file);
        assertThat(excerpt.statements().get(excerpt.marked()).text().strip()).isEqualTo(statement);
    }

    @Test
    void eachFileHasALabel() {
        assertThat(SourceBook.FILES).allSatisfy(file -> assertThat(labels(file)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("allLabels")
    void nothingIsShownThatOnlyRecords(String label) {
        SourceExcerpt excerpt = new SourceBook().find(label).orElseThrow();

        assertThat(excerpt.statements())
                .extracting(SourceExcerpt.Statement::text)
                .allSatisfy(
                        it -> assertThat(it).doesNotContain("// :").isEqualTo(it.stripTrailing()))
                .noneMatch(it -> SourceExcerpt.RECORDS.matcher(it).find())
                .noneMatch(it -> it.contains(".begin(") || it.contains("Mark."));
    }

    @ParameterizedTest
    @MethodSource("allLabels")
    void allOfTheStatementsAroundIsInTheRowsHoweverNarrow(String label) {
        SourceExcerpt excerpt = new SourceBook().find(label).orElseThrow();
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

    static Stream<String> allLabels() {
        return SourceBook.FILES.stream().flatMap(file -> labels(file).stream());
    }

    private static List<String> labels(String file) {
        List<String> labels = new ArrayList<>();
        for (var match : MARKER.matcher(source(file)).results().toList()) {
            labels.addAll(List.of(match.group(1).split(", ")));
        }
        return labels;
    }

    private static String source(String file) {
        try (InputStream in = SourceBookTest.class.getResourceAsStream("/brigade/source/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
