package brigade.lab.engine.explore;

import brigade.lab.engine.model.LabThread;
import brigade.lab.engine.run.Program;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;

/**
 * What objects are called in a program: by the static field that holds them, else by their class.
 */
final class Names {
    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();

    Names(Program program) {
        for (Class<?> type : program.classes()) {
            for (Memory.Slot slot : Memory.ofClass(type)) {
                Object value = slot.size() == 0 ? slot.reference(Memory.base(slot)) : null;
                if (value != null) {
                    names.putIfAbsent(value, slot.field().getName());
                }
            }
        }
    }

    /** The static field that holds it; null where none does. */
    @Nullable String field(Object object) {
        return names.get(object);
    }

    /**
     * What the program's source calls a class: some of the JDK have a model in their place, which
     * is called as they are, with Lab before it.
     */
    static String ofType(Class<?> type) {
        String name = type.getSimpleName();
        boolean model = type.getPackageName().equals(LabThread.class.getPackageName());
        return model && name.startsWith("Lab") ? name.substring(3) : name;
    }

    String of(Object object) {
        String name = field(object);
        if (name != null) {
            return name;
        }
        Class<?> type = object instanceof Class<?> itself ? itself : object.getClass();
        String plain = ofType(type);
        return object instanceof Class<?>
                ? "the class " + plain
                : ("aeiouAEIOU".indexOf(plain.charAt(0)) >= 0 ? "an " : "a ") + plain;
    }
}
