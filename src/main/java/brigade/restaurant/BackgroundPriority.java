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

    /**
     * Beside a thread of ordinary priority this one gets a tenth of the core (sched(7): 10 % by
     * step, ten steps).
     */
    private static final int NICER_BY = 10;

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

    /** There each thread has a nice value of its own (sched(7)). */
    private static boolean onLinux() throws Throwable {
        MethodHandle nice =
                function(
                        Linker.nativeLinker().defaultLookup(),
                        "nice",
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        return (int) nice.invokeExact(NICER_BY) != -1; // else the new value, which may be negative
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
