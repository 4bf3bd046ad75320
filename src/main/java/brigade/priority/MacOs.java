package brigade.priority;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** There the thread of a window goes first unasked: the system gives it a class of its own. */
final class MacOs implements OperatingSystem {

    /** {@code QOS_CLASS_UTILITY} of sys/qos.h: work that a person follows but does not wait for. */
    private static final int UTILITY = 0x11;

    @Override
    public boolean background() throws Throwable {
        MethodHandle setClass =
                OperatingSystem.inC(
                        "pthread_set_qos_class_self_np",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        return (int) setClass.invokeExact(UTILITY, 0) == 0;
    }
}
