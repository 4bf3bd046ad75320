package brigade.lab.engine.run;

/** What a thread of the program really runs on. */
interface StrandCarrier {

    /**
     * Lets it run until it stops at a gate or ends; returns then. The thread that drives the run.
     */
    void resume();

    /** Stops until {@link #resume()}. The thread that is carried. */
    void pause();

    /** Where it really waits, as " (type.method)"; empty where that is not known. */
    String where();

    /** The first method outside of what the JDK has for parking. */
    static String where(Thread thread) {
        for (StackTraceElement each : thread.getStackTrace()) {
            String type = each.getClassName();
            if (!type.startsWith("java.lang.")
                    && !type.startsWith("jdk.internal.")
                    && !type.startsWith("java.util.concurrent.locks.")) {
                return " (" + type + "." + each.getMethodName() + ")";
            }
        }
        return "";
    }

    /** What makes carriers. */
    interface Kind {
        StrandCarrier carry(Runnable body);
    }
}
