package brigade.measure.report;

import static brigade.server.Model.EVENT_LOOP;
import static brigade.server.Model.THREAD_POOL;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.compare.Comparison;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class ChartsTest {
    private final Phrases english = new Phrases(Locale.ENGLISH);

    @Test
    void percentilesAreLogarithmicTowardsHundred() {
        Chart chart = new Charts(Runs.of(Runs.good(THREAD_POOL)), english).latency();

        assertThat(chart.x().ticks())
                .extracting(Axis.Tick::label)
                .containsExactly("0 %", "50 %", "90 %", "99 %", "99.9 %");
        assertThat(chart.x().place(1)).isZero();
        assertThat(chart.x().place(10)).isCloseTo(1 / 3.0, Offset.offset(1e-9));
        assertThat(chart.x().place(1_000)).isEqualTo(1);
        assertThat(chart.y().ticks())
                .extracting(Axis.Tick::label)
                .containsExactly("1 ms", "10 ms", "100 ms");
    }

    @Test
    void theCurveEndsAtTheSlowestOrder() {
        Chart chart = new Charts(Runs.of(Runs.good(THREAD_POOL)), english).latency();
        List<Curve.Point> points = chart.curves().getFirst().points();
        assertThat(points).hasSize(4); // the 100th percentile would lie at infinity
        assertThat(points.getLast().text()).isEqualTo("Thread pool, 99.9 %: 40.0 ms");
    }

    @Test
    void aSweepEndsWhereTheModelBroke() {
        Comparison run =
                Runs.swept(
                        List.of(
                                Runs.step(THREAD_POOL, 100, 10, 100),
                                Runs.step(THREAD_POOL, 400, 90, 50),
                                Runs.step(THREAD_POOL, 200, 20, 100),
                                Runs.step(THREAD_POOL, 800, 90, 20)),
                        Runs.good(THREAD_POOL));

        Chart chart = new Charts(run, english).load();

        Curve curve = chart.curves().getFirst();
        assertThat(curve.points()).extracting(Curve.Point::x).containsExactly(100.0, 200.0, 400.0);
        assertThat(curve.broken()).isTrue();
        assertThat(chart.x().ticks()).extracting(Axis.Tick::label).containsExactly("100", "200");
    }

    @Test
    void withoutASweepThereIsNoChartOfIt() {
        Charts charts = new Charts(Runs.of(Runs.good(THREAD_POOL)), english);
        assertThat(charts.load().isEmpty()).isTrue();
    }

    @Test
    void namesOfCurvesThatEndTogetherAreApart() {
        Drawn drawn = new Drawn();
        plot().draw(drawn, Optional.empty());
        double apart = Math.abs(drawn.heightOf("Thread pool") - drawn.heightOf("Event loop"));
        assertThat(apart).isGreaterThanOrEqualTo(16);
    }

    @Test
    void theMouseFindsTheNearestPoint() {
        Plot.Hit end = plot().near(600 - 172, 64).orElseThrow();
        assertThat(end.text()).contains("99.9 %");
        assertThat(plot().near(end.x() + 5, end.y() - 5)).contains(end);
        assertThat(plot().near(100, 290)).isEmpty();
    }

    private Plot plot() {
        Comparison run = Runs.of(Runs.good(THREAD_POOL), Runs.good(EVENT_LOOP));
        return new Plot(new Charts(run, english).latency(), 600, 300);
    }

    @Test
    void barsAreSharesOfTheLongest() {
        Comparison run = Runs.of(Runs.good(THREAD_POOL), Runs.latency(EVENT_LOOP, 4, 80));
        Bars bars = Bars.of(run, english).get(1);
        assertThat(bars.title()).isEqualTo("p99 of all orders");
        assertThat(bars.bars()).extracting(Bars.Bar::share).containsExactly(0.25, 1.0);
        assertThat(bars.bars()).extracting(Bars.Bar::text).containsExactly("20.0 ms", "80.0 ms");
    }
}
