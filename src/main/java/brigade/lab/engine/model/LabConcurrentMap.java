package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.Owned;
import brigade.lab.engine.run.Strand;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * In the place of {@link ConcurrentHashMap}: each call is one step, but a function given to it runs
 * step by step while others wait for the map, as they would for the bin.
 */
public class LabConcurrentMap<K, V> extends AbstractMap<K, V>
        implements ConcurrentMap<K, V>, Owned {
    private final Map<K, V> entries = new LinkedHashMap<>();
    private @Nullable Strand busy;

    public LabConcurrentMap() {}

    public LabConcurrentMap(int capacity) {
        this();
    }

    public LabConcurrentMap(Map<? extends K, ? extends V> entries) {
        this.entries.putAll(entries);
    }

    /** In the place of {@link ConcurrentHashMap#newKeySet()}. */
    public static <T> Set<T> newKeySet() {
        return Collections.newSetFromMap(new LabConcurrentMap<>());
    }

    @Override
    public @Nullable Strand holder() {
        return busy;
    }

    private void step(Action action) {
        Gate.step(action, this, each -> busy == null || busy == each);
    }

    private <T extends @Nullable Object> T busily(Supplier<T> change) {
        step(Action.UPDATE);
        if (busy != null) {
            throw new IllegalStateException("Recursive update");
        }
        busy = Gate.strand();
        try {
            return change.get();
        } finally {
            busy = null;
        }
    }

    @Override
    public @Nullable V get(Object key) {
        Gate.step(Action.READ, this);
        return entries.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        Gate.step(Action.READ, this);
        return entries.containsKey(key);
    }

    @Override
    public V getOrDefault(Object key, V other) {
        V value = get(key);
        return value == null ? other : value;
    }

    @Override
    public int size() {
        Gate.step(Action.READ, this);
        return entries.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public @Nullable V put(K key, V value) {
        step(Action.UPDATE);
        return entries.put(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        step(Action.UPDATE);
        return entries.putIfAbsent(key, value);
    }

    @Override
    public @Nullable V remove(Object key) {
        step(Action.UPDATE);
        return entries.remove(key);
    }

    @Override
    public boolean remove(Object key, Object value) {
        step(Action.UPDATE);
        return entries.remove(key, value);
    }

    @Override
    public boolean replace(K key, V was, V value) {
        step(Action.UPDATE);
        return entries.replace(key, was, value);
    }

    @Override
    public @Nullable V replace(K key, V value) {
        step(Action.UPDATE);
        return entries.replace(key, value);
    }

    @Override
    public void clear() {
        step(Action.UPDATE);
        entries.clear();
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        return busily(() -> {
            V value = entries.get(key);
            if (value == null) {
                value = function.apply(key);
                if (value != null) {
                    entries.put(key, value);
                }
            }
            return value;
        });
    }

    @Override
    public @Nullable V computeIfPresent(
            K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        return busily(() -> {
            V was = entries.get(key);
            return was == null ? null : keep(key, function.apply(key, was));
        });
    }

    @Override
    public @Nullable V compute(
            K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        return busily(() -> keep(key, function.apply(key, entries.get(key))));
    }

    @Override
    public @Nullable V merge(
            K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        return busily(() -> {
            V was = entries.get(key);
            return keep(key, was == null ? value : function.apply(was, value));
        });
    }

    private @Nullable V keep(K key, @Nullable V value) {
        if (value == null) {
            entries.remove(key);
        } else {
            entries.put(key, value);
        }
        return value;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        Gate.step(Action.READ, this);
        return new LinkedHashMap<>(entries).entrySet();
    }

    @Override
    public String toString() {
        Gate.step(Action.READ, this);
        return entries.toString();
    }
}
