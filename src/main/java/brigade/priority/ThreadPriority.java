package brigade.priority;

import java.util.Locale;

/**
 * Tells the operating system which threads step aside for which; Java's own priorities do nothing
 * on Linux. A thread cannot take back that it steps aside: the system lets no ordinary user raise a
 * priority again. Each method returns false, and changes nothing, where the system does not let it.
 */
public final class ThreadPriority {

    private ThreadPriority() {}

    /**
     * The calling thread computes in the background: whoever else wants its core gets it at once.
     */
    public static boolean background() {
        return asked(OperatingSystem::background);
    }

    /**
     * The calling thread works, but the threads that draw the window go before it. What it starts
     * from now on, threads and processes, inherits that on Linux.
     */
    public static boolean behindTheWindow() {
        return asked(OperatingSystem::behindTheWindow);
    }

    /**
     * The threads that draw a window of this process get a core as soon as they want one, and the
     * compilers of the JVM step aside for them. To be called when the window is seen.
     */
    public static boolean windowFirst() {
        return asked(OperatingSystem::windowFirst);
    }

    private static boolean asked(Question question) {
        try {
            return question.of(ours());
        } catch (Throwable e) { // no such function, or native access is not granted
            return false;
        }
    }

    private static OperatingSystem ours() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("linux")) {
            return new Linux();
        }
        if (name.contains("mac")) {
            return new MacOs();
        }
        return name.contains("windows") ? new Windows() : new OperatingSystem() {};
    }

    @FunctionalInterface
    private interface Question {
        boolean of(OperatingSystem system) throws Throwable;
    }
}
