package brigade.ui.lab;

import brigade.priority.ThreadPriority;
import brigade.ui.lab.model.LabSession;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Threads for what labs take time for; they keep nothing from ending. That which explores steps
 * aside for the window, and the JVM that it starts inherits that where the system passes it on.
 */
final class LabLanes {
    private LabLanes() {}

    /**
     * Three that do not wait for each other.
     *
     * @param uiThread where they tell what they did
     */
    static LabSession.Lanes beside(Executor uiThread) {
        Executor exploring = lane("lab exploration");
        exploring.execute(ThreadPriority::behindTheWindow);
        return new LabSession.Lanes(lane("lab steps"), exploring, lane("lab free runs"), uiThread);
    }

    /** Does one thing after another. */
    private static Executor lane(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }
}
