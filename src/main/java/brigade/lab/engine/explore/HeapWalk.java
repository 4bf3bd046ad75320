package brigade.lab.engine.explore;

import brigade.lab.engine.run.Monitor;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes down what can be reached from what it has been shown: objects get numbers in the order in
 * which they are met, so that where they lie in memory makes no difference.
 */
final class HeapWalk {
    private static final String RUN = Run.class.getPackageName();

    private final KeyBytes out;
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private final Deque<Object> left = new ArrayDeque<>();
    private final IdentityHashMap<Class<?>, Integer> types = new IdentityHashMap<>();
    private final IdentityHashMap<Class<?>, List<Memory.Slot>> slots = new IdentityHashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();

    HeapWalk(KeyBytes out) {
        this.out = out;
    }

    void begin() {
        numbers.clear();
    }

    /** Of equal texts, and only of those, the numbers are the same. */
    void text(@Nullable String text) {
        out.put(text == null ? 0 : texts.computeIfAbsent(text, _ -> texts.size() + 1));
    }

    void reference(@Nullable Object object) {
        if (object == null) {
            out.put(0);
            return;
        }
        Integer number = numbers.get(object);
        if (number == null) {
            number = numbers.size() + 1;
            numbers.put(object, number);
            left.add(object);
        }
        out.put(number);
    }

    void field(Memory.Slot slot, Object of) {
        if (slot.size() == 0) {
            reference(slot.reference(of));
        } else {
            out.put(slot.bits(of));
        }
    }

    /** Writes all that has been met. */
    void finish(Run run) {
        for (Object next = left.poll(); next != null; next = left.poll()) {
            Class<?> type = next.getClass();
            out.put(types.computeIfAbsent(type, _ -> types.size()));
            content(next, type);
            monitor(run.usedMonitor(next));
        }
    }

    private void monitor(@Nullable Monitor monitor) {
        if (monitor == null || (monitor.holds() == 0 && monitor.waiting().strands().isEmpty())) {
            out.put(0);
            return;
        }
        Strand holder = monitor.holder();
        out.put(1 + monitor.holds());
        out.put(holder == null ? -1 : holder.number());
        out.put(monitor.waiting().strands().size());
        monitor.waiting().strands().forEach(each -> out.put(each.number()));
    }

    private void content(Object object, Class<?> type) {
        switch (object) {
            case String text -> text(text);
            case StringBuilder text -> text(text.toString());
            case Integer number -> out.put(number);
            case Long number -> out.put(number);
            case Boolean flag -> out.put(flag ? 1 : 0);
            case Character letter -> out.put(letter);
            case Strand strand -> out.put(strand.number());
            case Class<?> each -> out.put(types.computeIfAbsent(each, _ -> types.size()));
            case Throwable thrown -> {
                text(thrown.getMessage());
                reference(thrown.getCause());
            }
            case Map<?, ?> map when ofTheJdk(type) -> {
                out.put(map.size());
                map.forEach((key, value) -> {
                    reference(key);
                    reference(value);
                });
            }
            case Collection<?> elements when ofTheJdk(type) -> {
                out.put(elements.size());
                elements.forEach(this::reference);
            }
            case Object[] elements -> {
                out.put(elements.length);
                for (Object each : elements) {
                    reference(each);
                }
            }
            case Object _ when type.isArray() -> numbers(object);
            case Object _ when opaque(object, type) -> {}
            default -> {
                for (Memory.Slot slot : slots.computeIfAbsent(type, Memory::ofObjects)) {
                    field(slot, object);
                }
            }
        }
    }

    private void numbers(Object array) {
        int length = Array.getLength(array);
        out.put(length);
        for (int i = 0; i < length; i++) {
            out.put(
                    switch (array) {
                        case int[] numbers -> numbers[i];
                        case long[] numbers -> numbers[i];
                        case byte[] numbers -> numbers[i];
                        case boolean[] flags -> flags[i] ? 1 : 0;
                        case char[] letters -> letters[i];
                        case short[] numbers -> numbers[i];
                        case float[] numbers -> Float.floatToRawIntBits(numbers[i]);
                        case double[] numbers -> Double.doubleToRawLongBits(numbers[i]);
                        default -> throw new IllegalArgumentException(array.getClass().getName());
                    });
        }
    }

    /** What its elements are is all that it is; how it keeps them makes no difference. */
    private static boolean ofTheJdk(Class<?> type) {
        return type.getName().startsWith("java.util.");
    }

    /** Of this process, and not of the program: it is the same in each run. */
    private static boolean opaque(Object object, Class<?> type) {
        return object instanceof Thread
                || object instanceof ClassLoader
                || object instanceof PrintStream
                || object instanceof Reference
                || type.getPackageName().equals(RUN)
                || type.getName().startsWith("java.lang.invoke.")
                || type.getName().startsWith("java.lang.reflect.")
                || (object instanceof Enum<?> && type.getClassLoader() == null);
    }
}
