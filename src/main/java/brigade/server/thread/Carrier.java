package brigade.server.thread;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Which platform thread carries the calling virtual thread. Java tells it only in a text for people
 * that costs more to make and to read than ten recorded events; the system's threads know their own
 * number, and a virtual thread runs on that of its carrier.
 */
final class Carrier {
    /** Only looks at a register: so the JVM needs no preparations for the call. */
    @SuppressWarnings("restricted") // calls nothing but this one
    private static final @Nullable MethodHandle SELF =
            Linker.nativeLinker()
                    .defaultLookup()
                    .find("pthread_self")
                    .map(at ->
                            Linker.nativeLinker()
                                    .downcallHandle(
                                            at,
                                            FunctionDescriptor.of(ValueLayout.JAVA_LONG),
                                            Linker.Option.critical(false)))
                    .orElse(null);

    private Carrier() {}

    /** The same for the same carrier as long as it lives; null if nobody says. */
    static @Nullable Object current() {
        return SELF == null ? byName() : (Object) number(SELF);
    }

    private static long number(MethodHandle self) {
        try {
            return (long) self.invokeExact();
        } catch (Throwable e) {
            throw new AssertionError("a look at a register does not fail", e);
        }
    }

    /** "VirtualThread[#31,guest-1]/runnable@ForkJoinPool-1-worker-2". */
    static @Nullable String byName() {
        String thread = Thread.currentThread().toString();
        int at = thread.lastIndexOf('@');
        return at < 0 ? null : thread.substring(at + 1);
    }
}
