package brigade.measure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.program.OwnProgram;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

class ChildRecordsTest {

    /** Parks twice, the first time for at least a millisecond. */
    static final class Parks {
        private static final long MOMENT = 2_000_000;

        private Parks() {}

        static void main(String[] args) {
            long until = System.nanoTime() + MOMENT;
            for (long left = MOMENT; left > 0; left = until - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }

    @Test
    void aProcessLeavesWhatItsMainThreadWaitedForAndWhere() throws Exception {
        try (ChildRecords records = ChildRecords.make()) {
            Process process = started(records);
            assertThat(process.waitFor()).isZero();

            assertThat(ChildRecords.ofMain(records.folder(), process.pid(), ClockFit.ofMachine()))
                    .filteredOn(wait -> wait.place().startsWith("ChildRecordsTest$Parks.main"))
                    .isNotEmpty()
                    .allSatisfy(wait -> assertThat(wait.kind()).isEqualTo(WaitKind.PARK));
        }
    }

    @Test
    void aProcessThatLeftNothingIsNotKnown() throws IOException {
        try (ChildRecords records = ChildRecords.make()) {
            assertThat(ChildRecords.ofMain(records.folder(), 1, ClockFit.ofMachine())).isNull();
        }
    }

    private static Process started(ChildRecords records) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        OwnProgram.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parks.class.getName());
        records.addTo(builder.environment());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
