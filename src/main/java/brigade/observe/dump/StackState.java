package brigade.observe.dump;

import brigade.trace.Site;

import java.util.List;

/** What a stack tells of a thread where the dump does not. */
final class StackState {

    private StackState() {}

    /** The state by the innermost frame. */
    static Thread.State of(List<Site> frames) {
        if (frames.isEmpty()) {
            return Thread.State.RUNNABLE;
        }
        Site top = frames.getFirst();
        String call = top.type() + '.' + top.method();
        return switch (call) {
            case "java.lang.Object.wait",
                    "java.lang.Object.wait0",
                    "jdk.internal.misc.Unsafe.park",
                    "java.lang.VirtualThread.park",
                    "java.lang.VirtualThread.yieldContinuation" ->
                    Thread.State.WAITING;
            case "java.lang.VirtualThread.parkNanos",
                    "java.lang.Thread.sleep",
                    "java.lang.Thread.sleep0",
                    "java.lang.Thread.sleepNanos0" ->
                    Thread.State.TIMED_WAITING;
            default -> Thread.State.RUNNABLE;
        };
    }

    /** Whether the stack is that of a virtual thread. */
    static boolean isVirtual(List<Site> frames) {
        return !frames.isEmpty()
                && frames.getLast().type().startsWith("java.lang.VirtualThread")
                && frames.getLast().method().equals("run");
    }
}
