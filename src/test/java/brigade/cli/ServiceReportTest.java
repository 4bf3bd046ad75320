package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.Quantiles;
import brigade.measure.ServiceFigures;
import brigade.measure.UiFigures;
import brigade.server.Model;
import brigade.trace.TraceStats;

import org.junit.jupiter.api.Test;

class ServiceReportTest {

    @Test
    void whatWasNotMeasuredIsNotShownAsZero() {
        TraceStats trace = new TraceStats(10, 0, 0, 1000, 1 << 20, 3);
        ServiceFigures figures =
                new ServiceFigures(
                        Model.THREAD_POOL,
                        5,
                        3,
                        0,
                        0,
                        0,
                        3,
                        0,
                        Quantiles.NONE,
                        UiFigures.NONE,
                        trace,
                        null);

        assertThat(new ServiceReport(figures).text())
                .containsPattern("order, arrival to payment +— +— +—")
                .doesNotContain("0.0 ms");
    }
}
