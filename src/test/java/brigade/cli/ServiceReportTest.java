package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.Quantiles;
import brigade.measure.ServiceFigures;
import brigade.measure.UiFigures;
import brigade.server.Model;
import brigade.trace.TraceStats;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

class ServiceReportTest {

    @Test
    void whatWasNotMeasuredIsNotShownAsZero() {
        assertThat(new ServiceReport(figures(Map.of())).text())
                .containsPattern("order, arrival to payment +— +— +—")
                .doesNotContain("0.0 ms")
                .doesNotContain("failed:");
    }

    @Test
    void failuresAreNamed() {
        Map<String, Long> failures = new TreeMap<>(Map.of("disk full", 1L, "client gone", 2000L));
        assertThat(new ServiceReport(figures(failures)).text())
                .contains("failed: client gone 2,000, disk full 1" + System.lineSeparator());
    }

    @Test
    void aTraceThatEndedEarlyIsTold() {
        assertThat(new ServiceReport(figures(Map.of(), "IllegalStateException: x")).text())
                .endsWith("trace: it ends early, because of IllegalStateException: x\n");
        assertThat(new ServiceReport(figures(Map.of())).text()).doesNotContain("ends early");
    }

    private static ServiceFigures figures(Map<String, Long> failures) {
        return figures(failures, "");
    }

    private static ServiceFigures figures(Map<String, Long> failures, String fault) {
        TraceStats trace = new TraceStats(10, 0, 0, 1000, 1 << 20, 3, fault);
        return new ServiceFigures(
                Model.THREAD_POOL,
                new ServiceFigures.OrderFigures(3, 0, 0, failures, 0, 3),
                new ServiceFigures.Stretch(5, 0, Quantiles.NONE, Double.NaN),
                UiFigures.NONE,
                trace,
                null);
    }
}
