package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;

/** In the place of {@link java.util.concurrent.ConcurrentLinkedQueue}. */
public class LabConcurrentQueue<E> extends AbstractQueue<E> {
    private final Deque<E> elements = new ArrayDeque<>();

    @Override
    public boolean offer(E element) {
        Gate.step(Action.UPDATE, this);
        return elements.add(element);
    }

    @Override
    public @Nullable E poll() {
        Gate.step(Action.UPDATE, this);
        return elements.poll();
    }

    @Override
    public @Nullable E peek() {
        Gate.step(Action.READ, this);
        return elements.peek();
    }

    @Override
    public int size() {
        Gate.step(Action.READ, this);
        return elements.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public Iterator<E> iterator() {
        Gate.step(Action.READ, this);
        return new ArrayList<>(elements).iterator();
    }
}
