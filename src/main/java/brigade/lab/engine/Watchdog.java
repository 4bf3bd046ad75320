package brigade.lab.engine;

import brigade.lab.engine.run.Gate;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends this JVM when a thread of a program does not come to its next step: code that never reaches
 * a gate cannot be stopped in any other way.
 */
final class Watchdog {
    /** The exit code, so that the app knows that it has been told why. */
    static final int TOLD = 4;

    private static final Duration MOST = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Answers answers;

    Watchdog(Answers answers) {
        this.answers = answers;
    }

    void start() {
        Thread.ofPlatform().name("watchdog").daemon().start(this::watch);
    }

    private void watch() {
        long was = -1;
        int looks = 0;
        while (true) {
            LockSupport.parkNanos(LOOK.toNanos());
            long steps = Gate.steps();
            looks = Gate.running() && steps == was ? looks + 1 : 0;
            was = steps;
            if (looks * LOOK.toMillis() >= MOST.toMillis()) {
                answers.done(
                        Answers.failed(
                                        "thread "
                                                + Gate.runningLetter()
                                                + " ran for "
                                                + MOST.toSeconds()
                                                + " seconds without a step that others could"
                                                + " notice: does it loop without reading anything"
                                                + " shared?")
                                .with("last", true));
                Runtime.getRuntime().halt(TOLD);
            }
        }
    }
}
