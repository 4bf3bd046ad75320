package brigade.measure.report;

import static brigade.server.Model.EVENT_LOOP;
import static brigade.server.Model.SINGLE_THREAD;
import static brigade.server.Model.THREAD_POOL;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.compare.Comparison;
import brigade.measure.compare.ModelFigures;
import brigade.measure.compare.OrderCounts;
import brigade.measure.compare.RecordedRun;
import brigade.server.Model;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class DistributionsTest {
    private final Phrases english = new Phrases(Locale.ENGLISH);
    private final ModelFigures pool = Runs.users(THREAD_POOL, 5);
    private final ModelFigures single = Runs.users(SINGLE_THREAD, 500);

    private Distributions of(ModelFigures... figures) {
        return Distributions.of(Runs.of(figures), english);
    }

    @Test
    void theQuickestForAClickComesFirst() {
        assertThat(of(single, pool, Runs.users(EVENT_LOOP, 4)).rows())
                .extracting(Distributions.Row::model)
                .containsExactly(EVENT_LOOP, THREAD_POOL, SINGLE_THREAD);
    }

    @Test
    void oneScaleOfRoundFiguresHoldsAllDotsAndLines() {
        Axis axis = of(single, pool).axis();
        assertThat(axis.from()).isEqualTo(0.5); // the least dot
        assertThat(axis.to()).isEqualTo(1_000); // the last one 1,000 ms
        assertThat(axis.ticks())
                .extracting(Axis.Tick::label)
                .containsExactly("1 ms", "10 ms", "100 ms", "1 s");
    }

    @Test
    void lateIsWhatAPersonNoticesAndAnotherModelSpares() {
        assertThat(good(single, pool)).containsExactly(true, false);
        // ten times as long, but nobody notices
        assertThat(good(Runs.users(SINGLE_THREAD, 60), pool)).containsExactly(true, true);
        // noticed, but no other is much quicker
        assertThat(good(single, Runs.users(THREAD_POOL, 51))).containsExactly(true, true);
    }

    private List<Boolean> good(ModelFigures... figures) {
        return of(figures).rows().stream().map(Distributions.Row::good).toList();
    }

    @Test
    void whoTurnsGuestsAwayIsNotGoodHoweverQuick() {
        ModelFigures full = Runs.orders(THREAD_POOL, new OrderCounts(1_000, 900, 0, 100), "");
        Distributions.Row row = of(full).rows().getFirst();
        assertThat(row.good()).isFalse();
        assertThat(row.sentence()).endsWith("10 % found the door full.");
    }

    @Test
    void sentencesFollowFromTheFigures() {
        assertThat(sentence(single, pool)).contains("100 times as long as with the pool");
        assertThat(sentence(Runs.users(SINGLE_THREAD, 45), pool))
                .startsWith("One thread was enough");
        ModelFigures full = Runs.orders(SINGLE_THREAD, new OrderCounts(1_000, 200, 0, 800), "");
        assertThat(of(full).rows().getFirst().sentence())
                .isEqualTo(
                        "One thread did everything, and more came than it could serve."
                                + " 80 % found the door full.");
    }

    private String sentence(ModelFigures of, ModelFigures other) {
        return of(of, other).rows().stream()
                .filter(row -> row.model() == of.model())
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    @Test
    void sentencesFitBesideTheirRow() throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (Distributions.Row row :
                    Distributions.of(RecordedRun.read(), new Phrases(locale)).rows()) {
                List<String> lines = DistributionPlot.balanced(row.sentence(), 41);
                assertThat(lines).as(row.sentence()).hasSizeLessThanOrEqualTo(4);
                assertThat(String.join(" ", lines)).isEqualTo(row.sentence());
                assertThat(lines).allMatch(line -> line.length() <= 41);
            }
        }
    }

    @Test
    void noTwoModelsWithOtherFiguresGetTheSameSentence() {
        List<ModelFigures> all = new ArrayList<>();
        for (Model model : Model.values()) {
            all.add(Runs.latency(model, 4 + all.size(), 20 + all.size()));
        }
        Comparison run = Runs.of(all.toArray(ModelFigures[]::new));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Findings findings = new Findings(run, new Phrases(locale));
            List<String> said = all.stream().flatMap(it -> findings.of(it).stream()).toList();
            assertThat(said).doesNotHaveDuplicates();
            assertThat(Distributions.of(run, new Phrases(locale)).rows())
                    .extracting(Distributions.Row::sentence)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aDotIsFoundWhereItIsDrawn() {
        Distributions shown = of(pool, single);
        DistributionPlot plot = new DistributionPlot(shown, 1_000);
        Drawn drawn = new Drawn();
        plot.draw(drawn, -1);
        Drawn.Place first = drawn.dots().getFirst();
        assertThat(plot.near(first.x(), first.y()))
                .hasValueSatisfying(hit -> {
                    assertThat(hit.row().model()).isEqualTo(THREAD_POOL);
                    assertThat(hit.millis()).isEqualTo(0.5);
                });
        assertThat(plot.near(first.x() - 40, first.y())).isEmpty();
        assertThat(plot.rowAt(first.y())).isZero();
        assertThat(plot.rowAt(5_000)).isNegative();
    }

    @Test
    void aSentenceIsBrokenIntoLinesOfLikeLength() {
        String sentence =
                "Each order paid 319\u00a0ms and 41.9\u00a0MB for a process of its own. 90\u00a0%"
                        + " found the door full.";
        assertThat(DistributionPlot.wrapped(sentence, 41)).last().isEqualTo("full.");
        assertThat(DistributionPlot.balanced(sentence, 41))
                .containsExactly(
                        "Each order paid 319\u00a0ms and",
                        "41.9\u00a0MB for a process of its",
                        "own. 90\u00a0% found the door full.");
    }

    @Test
    void aWordThatIsTooLongHasALineOfItsOwn() {
        assertThat(DistributionPlot.balanced("Donaudampfschifffahrt an", 8))
                .containsExactly("Donaudampfschifffahrt", "an");
    }
}
