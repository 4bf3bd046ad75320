package brigade.observe.thread;

import brigade.trace.LaneKind;

import java.util.List;
import java.util.Set;

/** Which threads belong together: by their name without its number, or what keeps them. */
public final class PoolName {

    /** Of threads that the JVM has for itself. */
    public static final String JVM = "JVM";

    public static final String CARRIERS = "carriers";
    public static final String VIRTUAL = "virtual threads";

    private static final Set<String> OF_JVM =
            Set.of(
                    "Reference Handler",
                    "Finalizer",
                    "Signal Dispatcher",
                    "Service Thread",
                    "Monitor Deflation Thread",
                    "Notification Thread",
                    "Common-Cleaner",
                    "Attach Listener",
                    "DestroyJavaVM",
                    "VirtualThread-unblocker",
                    "process reaper",
                    "VM Thread",
                    "VM Periodic Task Thread",
                    "Sweeper thread",
                    "Surrogate Locker Thread (Concurrent GC)");
    private static final List<String> BEGIN_OF_JVM =
            List.of(
                    "C1 ",
                    "C2 ",
                    "GC ",
                    "G1 ",
                    "ParGC ",
                    "Parallel ",
                    "Shenandoah",
                    "Z",
                    "XWorker",
                    "JFR ",
                    "JVMCI",
                    "RMI ",
                    "process reaper");

    private PoolName() {}

    /**
     * The pool of a thread.
     *
     * @param container what keeps it, such as an executor, or empty
     */
    public static String of(String name, LaneKind kind, String container) {
        if (kind == LaneKind.CARRIER) {
            return CARRIERS;
        }
        if (kind == LaneKind.PLATFORM && ofJvm(name)) {
            return JVM;
        }
        String stem = stem(name);
        if (!stem.isEmpty()) {
            return stem;
        }
        return container.isEmpty() ? VIRTUAL : container;
    }

    /** Whether it is a thread that the JVM has for itself. */
    public static boolean ofJvm(String name) {
        if (OF_JVM.contains(name)) {
            return true;
        }
        for (String beginning : BEGIN_OF_JVM) {
            boolean letterAlone = beginning.equals("Z");
            if (name.startsWith(beginning)
                    && (!letterAlone
                            || (name.length() > 1 && "DUWR".indexOf(name.charAt(1)) >= 0))) {
                return true;
            }
        }
        return false;
    }

    /** A name without the number at its end: {@code http-} of {@code http-12}. */
    static String stem(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return end == name.length() ? name : name.substring(0, end);
    }
}
