package brigade.measure.report;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.observe.dump.DumpReader;
import brigade.observe.dump.DumpTrace;
import brigade.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.List;

class LongestWaitsTest {

    private static final String DUMP =
            """
            2026-01-02 03:04:%02d
            Full thread dump OpenJDK 64-Bit Server VM (21.0.1+12-LTS mixed mode, sharing):

            "waiter" #21 prio=5 os_prio=0 tid=0x01 nid=0x11 in Object.wait()
               java.lang.Thread.State: WAITING (on object monitor)
            \tat java.lang.Object.wait0(java.base@21.0.1/Native Method)
            \t- waiting on <0x000000070f0a0001> (a shop.Bell)
            \tat shop.Door.await(Door.java:12)

            """;

    @Test
    void aWaitThatManyDumpsShowIsOne() {
        String log = DUMP.formatted(0) + DUMP.formatted(10) + DUMP.formatted(20);
        Trace trace = DumpTrace.of(DumpReader.ofText(log)).trace();

        List<LongestWaits.Wait> waits = LongestWaits.of(trace, 20);

        assertThat(waits).hasSize(1);
        assertThat(waits.getFirst().thread()).isEqualTo("waiter");
        assertThat(waits.getFirst().nanos()).isGreaterThanOrEqualTo(20_000_000_000L);
    }
}
