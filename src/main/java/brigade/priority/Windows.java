package brigade.priority;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Its scheduler always runs the thread of the highest priority, and so lets the window go first.
 */
final class Windows implements OperatingSystem {

    /** {@code THREAD_PRIORITY_LOWEST} and {@code THREAD_PRIORITY_BELOW_NORMAL} of winbase.h. */
    private static final int LOWEST = -2;

    private static final int BELOW_NORMAL = -1;

    @Override
    public boolean background() throws Throwable {
        return set(LOWEST);
    }

    @Override
    public boolean behindTheWindow() throws Throwable {
        return set(BELOW_NORMAL);
    }

    @SuppressWarnings("restricted") // a library of the system
    private static boolean set(int priority) throws Throwable {
        SymbolLookup kernel = SymbolLookup.libraryLookup("kernel32", Arena.global());
        MethodHandle self =
                OperatingSystem.function(
                        kernel, "GetCurrentThread", FunctionDescriptor.of(ValueLayout.ADDRESS));
        MethodHandle set =
                OperatingSystem.function(
                        kernel,
                        "SetThreadPriority",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        MemorySegment thread = (MemorySegment) self.invokeExact();
        return (int) set.invokeExact(thread, priority) != 0;
    }
}
