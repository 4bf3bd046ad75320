package brigade.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.server.Kind;
import brigade.server.Setup;
import brigade.server.Staff;
import brigade.server.TestHouse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whoever starts processes may be killed: they do not outlive it. */
class LifelineTest {

    @Test
    void processesEndWhenTheOneThatStartedThemIsKilled() throws IOException {
        Process app =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                StuckApp.class.getName())
                        .inheritIO()
                        .start();
        try {
            Eventually.holds("three are served", () -> trucks(app).size() == 3);
            List<ProcessHandle> trucks = trucks(app);
            assertThat(app.destroyForcibly().onExit().join().exitValue()).isNotZero();
            Eventually.holds(
                    "they have ended", () -> trucks.stream().noneMatch(ProcessHandle::isAlive));
        } finally {
            app.destroyForcibly();
        }
    }

    private static List<ProcessHandle> trucks(Process app) {
        return app.toHandle().children().toList();
    }

    /** Serves three orders that never end. */
    static final class StuckApp {
        private StuckApp() {}

        static void main(String[] args) throws InterruptedException {
            Setup usual = TestHouse.setup(TestHouse.STUCK);
            TestHouse house =
                    new TestHouse(
                            ProcessPerRequestModel::new,
                            new Setup(
                                    new Staff(1, 1, 1, 3, 1),
                                    usual.room(),
                                    usual.heavyOnLoop(),
                                    usual.effort()),
                            true);
            for (int i = 0; i < 3; i++) {
                house.serve(Kind.DISH);
            }
            Thread.currentThread().join();
        }
    }
}
