package brigade.lab.engine.explore;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads fields of any object, also of records, lambdas and classes of the JDK: {@code
 * jdk.internal.misc.Unsafe}, which the JVM of the labs exports.
 */
final class Memory {
    private static final MethodHandle OFFSET;
    private static final MethodHandle STATIC_OFFSET;
    private static final MethodHandle STATIC_BASE;
    private static final MethodHandle REFERENCE;
    private static final MethodHandle BYTE;
    private static final MethodHandle SHORT;
    private static final MethodHandle INT;
    private static final MethodHandle LONG;

    static {
        try {
            Class<?> type = Class.forName("jdk.internal.misc.Unsafe");
            var lookup = MethodHandles.lookup();
            Object unsafe =
                    lookup.findStatic(type, "getUnsafe", MethodType.methodType(type)).invoke();
            var in =
                    new Object() {
                        MethodHandle of(String name, Class<?> result, Class<?>... parameters)
                                throws ReflectiveOperationException {
                            return lookup.findVirtual(
                                            type, name, MethodType.methodType(result, parameters))
                                    .bindTo(unsafe);
                        }
                    };
            OFFSET = in.of("objectFieldOffset", long.class, Field.class);
            STATIC_OFFSET = in.of("staticFieldOffset", long.class, Field.class);
            STATIC_BASE = in.of("staticFieldBase", Object.class, Field.class);
            REFERENCE = in.of("getReference", Object.class, Object.class, long.class);
            BYTE = in.of("getByte", byte.class, Object.class, long.class);
            SHORT = in.of("getShort", short.class, Object.class, long.class);
            INT = in.of("getInt", int.class, Object.class, long.class);
            LONG = in.of("getLong", long.class, Object.class, long.class);
        } catch (Throwable e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Memory() {}

    /**
     * Where a field is.
     *
     * @param size in bytes; 0 of a reference
     */
    record Slot(Field field, long offset, int size) {

        Object reference(Object of) {
            try {
                return (Object) REFERENCE.invokeExact(of, offset);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        long bits(Object of) {
            try {
                return switch (size) {
                    case Byte.BYTES -> (byte) BYTE.invokeExact(of, offset);
                    case Short.BYTES -> (short) SHORT.invokeExact(of, offset);
                    case Integer.BYTES -> (int) INT.invokeExact(of, offset);
                    default -> (long) LONG.invokeExact(of, offset);
                };
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The fields of its objects, those of its superclasses, too. */
    static List<Slot> ofObjects(Class<?> type) {
        List<Slot> slots = new ArrayList<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    slots.add(slot(field, OFFSET));
                }
            }
        }
        return slots;
    }

    /** Its static fields that may change. */
    static List<Slot> ofClass(Class<?> type) {
        List<Slot> slots = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    && !Modifier.isFinal(field.getModifiers())) {
                slots.add(slot(field, STATIC_OFFSET));
            }
        }
        return slots;
    }

    /** What holds the static fields of a class. */
    static Object base(Slot slot) {
        try {
            return (Object) STATIC_BASE.invokeExact(slot.field());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Slot slot(Field field, MethodHandle offset) {
        try {
            return new Slot(field, (long) offset.invokeExact(field), size(field.getType()));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static int size(Class<?> type) {
        if (!type.isPrimitive()) {
            return 0;
        }
        if (type == boolean.class || type == byte.class) {
            return Byte.BYTES;
        }
        if (type == short.class || type == char.class) {
            return Short.BYTES;
        }
        return type == int.class || type == float.class ? Integer.BYTES : Long.BYTES;
    }
}
