package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * In the place of {@link java.util.concurrent.ArrayBlockingQueue} and {@link
 * java.util.concurrent.LinkedBlockingQueue}.
 */
public class LabBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {
    private final Deque<E> elements = new ArrayDeque<>();
    private final int capacity;

    public LabBlockingQueue() {
        this(Integer.MAX_VALUE);
    }

    public LabBlockingQueue(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        this.capacity = capacity;
    }

    /** Whether it is fair makes no difference to what can happen. */
    public LabBlockingQueue(int capacity, boolean fair) {
        this(capacity);
    }

    private boolean room() {
        return elements.size() < capacity;
    }

    @Override
    public void put(E element) throws InterruptedException {
        Waiting.interruptibly(Action.AWAIT, this, _ -> room());
        elements.add(element);
    }

    @Override
    public boolean offer(E element) {
        Gate.step(Action.UPDATE, this);
        return room() && elements.add(element);
    }

    @Override
    public boolean offer(E element, long time, TimeUnit unit) throws InterruptedException {
        return Waiting.interruptibly(Action.AWAIT, this, _ -> room(), unit.toNanos(time))
                && elements.add(element);
    }

    @Override
    public E take() throws InterruptedException {
        Waiting.interruptibly(Action.AWAIT, this, _ -> !elements.isEmpty());
        return elements.remove();
    }

    @Override
    public @Nullable E poll() {
        Gate.step(Action.UPDATE, this);
        return elements.poll();
    }

    @Override
    public @Nullable E poll(long time, TimeUnit unit) throws InterruptedException {
        Waiting.interruptibly(Action.AWAIT, this, _ -> !elements.isEmpty(), unit.toNanos(time));
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
    public int remainingCapacity() {
        Gate.step(Action.READ, this);
        return capacity - elements.size();
    }

    @Override
    public int drainTo(Collection<? super E> to) {
        return drainTo(to, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> to, int most) {
        Gate.step(Action.UPDATE, this);
        int moved = 0;
        while (moved < most && !elements.isEmpty()) {
            to.add(elements.remove());
            moved++;
        }
        return moved;
    }

    @Override
    public Iterator<E> iterator() {
        Gate.step(Action.READ, this);
        return new ArrayList<>(elements).iterator();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }
}
