package brigade.restaurant;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/**
 * Tells the operating system that the calling thread computes in the background, so that a thread
 * that wakes up to draw or to answer gets the core at once. Java's own thread priorities do nothing
 * on Linux. A thread cannot take it back: the system lets no ordinary user raise a priority again.
 */
final class BackgroundPriority {

    /** {@code SCHED_IDLE} of sched.h: runs when no other thread wants the core. */
    private static final int SCHED_IDLE = 5;

    private static final int CALLING_THREAD = 0;

    /** {@code QOS_CLASS_UTILITY} of sys/qos.h: work that a person follows but does not wait for. */
    private static final int QOS_CLASS_UTILITY = 0x11;

    /** {@code THREAD_PRIORITY_LOWEST} of winbase.h. */
    private static final int THREAD_PRIORITY_LOWEST = -2;

    private BackgroundPriority() {}

    /** Lowers the calling thread's priority for good; false where the system does not let it. */
    static boolean enter() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        try {
            if (system.contains("linux")) {
                return onLinux();
            }
            return system.contains("mac") ? onMac() : system.contains("windows") && onWindows();
        } catch (Throwable e) { // no such function, or native access is not granted
            return false;
        }
    }

    /**
     * There each thread has a policy of its own (sched(7)). A low nice value would not do: until
     * the next tick, up to 4 ms later, a nice thread keeps the core from one that wakes up; an idle
     * one gives it up at once.
     */
    private static boolean onLinux() throws Throwable {
        MethodHandle setScheduler =
                function(
                        Linker.nativeLinker().defaultLookup(),
                        "sched_setscheduler",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment priority = arena.allocate(ValueLayout.JAVA_INT); // 0, as it must be
            return (int) setScheduler.invokeExact(CALLING_THREAD, SCHED_IDLE, priority) == 0;
        }
    }

    private static boolean onMac() throws Throwable {
        MethodHandle setClass =
                function(
                        Linker.nativeLinker().defaultLookup(),
                        "pthread_set_qos_class_self_np",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        return (int) setClass.invokeExact(QOS_CLASS_UTILITY, 0) == 0;
    }

    @SuppressWarnings("restricted") // a library of the system
    private static boolean onWindows() throws Throwable {
        SymbolLookup kernel = SymbolLookup.libraryLookup("kernel32", Arena.global());
        MethodHandle self =
                function(kernel, "GetCurrentThread", FunctionDescriptor.of(ValueLayout.ADDRESS));
        MethodHandle set =
                function(
                        kernel,
                        "SetThreadPriority",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        MemorySegment thread = (MemorySegment) self.invokeExact();
        return (int) set.invokeExact(thread, THREAD_PRIORITY_LOWEST) != 0;
    }

    @SuppressWarnings("restricted") // calls none but the functions above
    private static MethodHandle function(
            SymbolLookup library, String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), type);
    }
}
