package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.TraceClock;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class RulerTest {
    private static final long MILLI = 1_000_000L;
    private static final long SECOND = 1_000 * MILLI;

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "3, 5",
        "60, 100",
        "1001, 2000",
        "400000, 500000",
        "900000000, 1000000000",
        "6000000000, 10000000000",
        "11000000000, 15000000000",
        "31000000000, 60000000000",
        "200000000000, 300000000000"
    })
    void stepsAreNice(long least, long step) {
        assertThat(Ruler.stepOf(least)).isEqualTo(step);
    }

    @Test
    void labelsHaveAsManyDigitsAsTheStepNeeds() {
        assertThat(labels(10 * SECOND)).startsWith("0:00", "0:01", "0:02");
        assertThat(labels(SECOND)).startsWith("0.0 s", "0.1 s");
        assertThat(labels(100 * MILLI)).startsWith("0.00 s", "0.01 s");
        assertThat(labels(20 * MILLI)).startsWith("0.000 s", "0.002 s");
        assertThat(labels(MILLI)).startsWith("0.000 s", "+ 100 µs");
        assertThat(labels(1000)).startsWith("0.000000 s", "+ 100 ns");
        assertThat(labels(3000 * SECOND)).startsWith("0:00", "5:00");
    }

    @Test
    void fromAMinuteOnSecondsAreWrittenWithTheirMinutes() {
        assertThat(labelsFrom(483 * SECOND, 5 * SECOND)).startsWith("8:03.0", "8:03.5", "8:04.0");
        assertThat(labelsFrom(59_500 * MILLI, SECOND)).startsWith("59.5 s").contains("1:00.0");
        assertThat(labelsFrom(483 * SECOND, MILLI)).startsWith("8:03.000", "+ 100 µs");
    }

    @ParameterizedTest
    @CsvSource({"10, 0 1 2 3", "40, 0 5 10 15", "4000, 0 500 1000", "1, 0"})
    void onALogicalClockItCountsSteps(int steps, String labels) {
        long step = 1_000_003;
        Units units = new Units(new Texts(Locale.ROOT), new TraceClock.Logical(step));
        long origin = 7 * step;
        TimeWindow window = TimeWindow.of(origin, origin + steps * step, 1000);

        Ruler ruler = Ruler.of(window, origin, units);

        List<String> told =
                ruler.ticks().stream()
                        .map(Ruler.Tick::label)
                        .filter(label -> !label.isEmpty())
                        .map(label -> label.replace(",", ""))
                        .toList();
        assertThat(told).startsWith(labels.split(" "));
        assertThat(ruler.ticks())
                .allMatch(tick -> (window.time(tick.x() + 1) - origin) / step >= 0)
                .allSatisfy(tick ->
                        assertThat(Math.floorMod(window.time(tick.x() + 1) - origin, step))
                                .as("a tick stands where a step begins")
                                .isLessThan(2 * window.perPixel()));
    }

    @Test
    void timesCountFromTheBeginningOfTheTrace() {
        Ruler ruler =
                Ruler.of(
                        TimeWindow.of(7_000, 7_000 + 10 * SECOND, 1000),
                        7_000,
                        new Units(Locale.GERMAN));

        assertThat(ruler.ticks().getFirst()).isEqualTo(new Ruler.Tick(0, "0:00"));
        assertThat(ruler.ticks().stream().filter(tick -> tick.label().equals("0:03")))
                .singleElement()
                .satisfies(tick -> assertThat(tick.x()).isBetween(299, 301));
    }

    private static List<String> labels(long length) {
        return labelsFrom(0, length);
    }

    private static List<String> labelsFrom(long start, long length) {
        return Ruler.of(TimeWindow.of(start, start + length, 1000), 0, new Units(Locale.ENGLISH))
                .ticks()
                .stream()
                .map(Ruler.Tick::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
