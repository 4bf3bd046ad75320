package brigade.lab.engine.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;

/** In the place of {@link ScopedValue}. */
public final class LabScopedValue<T> {
    private final Map<LabThread, @Nullable T> bound = new HashMap<>();

    private LabScopedValue() {}

    public static <S> LabScopedValue<S> newInstance() {
        return new LabScopedValue<>();
    }

    public static <S> Carrier where(LabScopedValue<S> key, @Nullable S value) {
        return new Carrier(List.of()).where(key, value);
    }

    public @Nullable T get() {
        if (!isBound()) {
            throw new NoSuchElementException("ScopedValue not bound");
        }
        return bound.get(LabThread.currentThread());
    }

    public boolean isBound() {
        return bound.containsKey(LabThread.currentThread());
    }

    public @Nullable T orElse(T other) {
        Objects.requireNonNull(other);
        return isBound() ? get() : other;
    }

    public <X extends Throwable> @Nullable T orElseThrow(Supplier<? extends X> other) throws X {
        if (!isBound()) {
            throw other.get();
        }
        return get();
    }

    /** Binds it for the calling thread; gives what binds it as before. */
    private Runnable bind(@Nullable T value) {
        LabThread me = LabThread.currentThread();
        if (bound.containsKey(me)) {
            T before = bound.put(me, value);
            return () -> bound.put(me, before);
        }
        bound.put(me, value);
        return () -> bound.remove(me);
    }

    /** A key with its value. */
    private record Binding<T>(LabScopedValue<T> key, @Nullable T value) {
        Runnable bind() {
            return key.bind(value);
        }
    }

    /** In the place of {@link ScopedValue.Carrier}. */
    public static final class Carrier {
        private final List<Binding<?>> bindings;

        private Carrier(List<Binding<?>> bindings) {
            this.bindings = bindings;
        }

        public <S> Carrier where(LabScopedValue<S> key, @Nullable S value) {
            List<Binding<?>> more = new ArrayList<>(bindings);
            more.add(new Binding<>(key, value));
            return new Carrier(more);
        }

        @SuppressWarnings("unchecked") // a key is bound to what is of its type
        public <S> @Nullable S get(LabScopedValue<S> key) {
            for (Binding<?> each : bindings.reversed()) {
                if (each.key == key) {
                    return (S) each.value;
                }
            }
            throw new NoSuchElementException("No mapping present");
        }

        public void run(Runnable task) {
            call(() -> {
                task.run();
                return null;
            });
        }

        public <R, X extends Throwable> R call(ScopedValue.CallableOp<? extends R, X> task)
                throws X {
            List<Runnable> undo = new ArrayList<>();
            bindings.forEach(it -> undo.addFirst(it.bind()));
            try {
                return task.call();
            } finally {
                undo.forEach(Runnable::run);
            }
        }
    }
}
