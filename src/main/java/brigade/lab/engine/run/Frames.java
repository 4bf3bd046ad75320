package brigade.lab.engine.run;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the frames of the running thread with their locals and operand stacks: {@code
 * java.lang.LiveStackFrame}, which the JDK hides.
 */
public final class Frames {
    private static final String ENGINE = "brigade.lab.engine.";
    private static final String MODELS = ENGINE + "model";
    private static final MethodHandle LOCALS;
    private static final MethodHandle OPERANDS;
    private static final MethodHandle SIZE;
    private static final MethodHandle INT;
    private static final MethodHandle LONG;
    private static final StackWalker WALKER;

    static {
        try {
            Class<?> live = Class.forName("java.lang.LiveStackFrame");
            Class<?> slot = Class.forName("java.lang.LiveStackFrame$PrimitiveSlot");
            var lookup = MethodHandles.privateLookupIn(live, MethodHandles.lookup());
            MethodType values = MethodType.methodType(Object[].class);
            MethodType read = MethodType.methodType(Object[].class, Object.class);
            LOCALS = lookup.findVirtual(live, "getLocals", values).asType(read);
            OPERANDS = lookup.findVirtual(live, "getStack", values).asType(read);
            var slots = MethodHandles.privateLookupIn(slot, MethodHandles.lookup());
            SIZE =
                    slots.findVirtual(slot, "size", MethodType.methodType(int.class))
                            .asType(MethodType.methodType(int.class, Object.class));
            INT =
                    slots.findVirtual(slot, "intValue", MethodType.methodType(int.class))
                            .asType(MethodType.methodType(int.class, Object.class));
            LONG =
                    slots.findVirtual(slot, "longValue", MethodType.methodType(long.class))
                            .asType(MethodType.methodType(long.class, Object.class));
            SLOT = slot;
            WALKER =
                    (StackWalker)
                            lookup.findStatic(
                                            live,
                                            "getStackWalker",
                                            MethodType.methodType(StackWalker.class, Set.class))
                                    .invoke(Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE));
        } catch (Throwable e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final Class<?> SLOT;

    private Frames() {}

    /** Those of the program and of what it called, the innermost first. */
    static List<StrandFrame> here() {
        return WALKER.walk(Frames::read);
    }

    private static List<StrandFrame> read(Stream<StackWalker.StackFrame> frames) {
        List<StrandFrame> read = new ArrayList<>();
        frames.forEach(frame -> {
            Class<?> type = frame.getDeclaringClass();
            if (!ofTheEngine(type.getPackageName()) && !carries(type)) {
                read.add(frame(frame, type));
            }
        });
        return read;
    }

    /** What is the same in each run; what models of the JDK's classes wait in is not. */
    private static boolean ofTheEngine(String place) {
        return place.startsWith(ENGINE) && !place.equals(MODELS);
    }

    private static boolean carries(Class<?> type) {
        return Thread.class.isAssignableFrom(type) || type.getName().startsWith("jdk.internal.vm.");
    }

    private static StrandFrame frame(StackWalker.StackFrame frame, Class<?> type) {
        try {
            return new StrandFrame(
                    type,
                    frame.getMethodName(),
                    frame.getDescriptor(),
                    frame.getByteCodeIndex(),
                    (Object[]) LOCALS.invokeExact((Object) frame),
                    (Object[]) OPERANDS.invokeExact((Object) frame));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether what stands in a frame is a number, not an object. */
    public static boolean isPrimitive(Object slot) {
        return SLOT.isInstance(slot);
    }

    /** The bits of a number in a frame. */
    public static long bits(Object slot) {
        try {
            return (int) SIZE.invokeExact(slot) == Integer.BYTES
                    ? (int) INT.invokeExact(slot)
                    : (long) LONG.invokeExact(slot);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
