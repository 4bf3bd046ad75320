package brigade.lab.engine.model;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** In the place of {@link ThreadLocal}. */
public class LabThreadLocal<T> {
    private final Map<LabThread, @Nullable T> values = new HashMap<>();

    /** One whose first value {@code first} gives. */
    public static <S> LabThreadLocal<S> withInitial(Supplier<? extends S> first) {
        return new LabThreadLocal<>() {
            @Override
            protected S initialValue() {
                return first.get();
            }
        };
    }

    protected @Nullable T initialValue() {
        return null;
    }

    public @Nullable T get() {
        LabThread me = LabThread.currentThread();
        if (!values.containsKey(me)) {
            values.put(me, initialValue());
        }
        return values.get(me);
    }

    public void set(@Nullable T value) {
        values.put(LabThread.currentThread(), value);
    }

    public void remove() {
        values.remove(LabThread.currentThread());
    }
}
