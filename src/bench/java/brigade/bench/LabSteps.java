package brigade.bench;

import brigade.ui.lab.StepFrames;

import javafx.application.Platform;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A person in the scheduler's place of a lab: from the key until the picture with the step, and
 * what the window's pulses have to bear while the largest graph is explored.
 */
final class LabSteps implements Experiment {
    private static final int WARM_UP = 60;
    private static final int STEPS = 300;
    private static final Duration WHILE = Duration.ofSeconds(6);

    /** That with the most states of those that are shipped. */
    private static final String LARGEST = "extra-permit";

    @Override
    public List<Bar> run() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (StepFrames page = new StepFrames()) {
            double[] steps = page.steps(WARM_UP, STEPS);
            double[] rest = page.gapsAtRest(WHILE);
            double[] exploring = page.gapsWhileExploring(LARGEST, WHILE);
            Arrays.sort(steps);
            Arrays.sort(rest);
            Arrays.sort(exploring);
            return List.of(
                    Bar.seen("a step of the learner, median", at(steps, 50), "ms", Double.NaN),
                    Bar.atMost(50, "a step of the learner, 99 of 100", at(steps, 99), "ms"),
                    Bar.atMostTimes(
                            1.25,
                            "gaps of the page while a graph is explored, 99 of 100",
                            at(exploring, 99),
                            "ms",
                            at(rest, 99)));
        }
    }

    private static double at(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }
}
