package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** In the place of {@link java.util.concurrent.SynchronousQueue}: who puts waits for who takes. */
public class LabSynchronousQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {
    private final Deque<Offer<E>> offers = new ArrayDeque<>();
    private int takers;

    /** Of who waits for a taker. */
    private static final class Offer<E> {
        private final E element;
        private boolean taken;

        Offer(E element) {
            this.element = element;
        }
    }

    public LabSynchronousQueue() {}

    /** Whether it is fair makes no difference to what can happen. */
    public LabSynchronousQueue(boolean fair) {}

    @Override
    public void put(E element) throws InterruptedException {
        Offer<E> mine = offered(element);
        try {
            Waiting.interruptibly(Action.AWAIT, this, _ -> mine.taken);
        } finally {
            offers.remove(mine);
        }
    }

    private Offer<E> offered(E element) {
        Gate.step(Action.UPDATE, this);
        Offer<E> mine = new Offer<>(element);
        offers.add(mine);
        return mine;
    }

    @Override
    public boolean offer(E element, long time, TimeUnit unit) throws InterruptedException {
        Offer<E> mine = offered(element);
        try {
            return Waiting.interruptibly(Action.AWAIT, this, _ -> mine.taken, unit.toNanos(time));
        } finally {
            offers.remove(mine);
        }
    }

    @Override
    public boolean offer(E element) {
        Gate.step(Action.UPDATE, this);
        if (takers <= offers.size()) {
            return false;
        }
        offers.add(new Offer<>(element));
        return true;
    }

    @Override
    public E take() throws InterruptedException {
        takers++;
        try {
            Waiting.interruptibly(Action.AWAIT, this, _ -> !offers.isEmpty());
            return meet();
        } finally {
            takers--;
        }
    }

    private E meet() {
        Offer<E> first = offers.remove();
        first.taken = true;
        return first.element;
    }

    @Override
    public @Nullable E poll(long time, TimeUnit unit) throws InterruptedException {
        takers++;
        try {
            boolean came =
                    Waiting.interruptibly(
                            Action.AWAIT, this, _ -> !offers.isEmpty(), unit.toNanos(time));
            return came ? meet() : null;
        } finally {
            takers--;
        }
    }

    @Override
    public @Nullable E poll() {
        Gate.step(Action.UPDATE, this);
        return offers.isEmpty() ? null : meet();
    }

    @Override
    public @Nullable E peek() {
        return null;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int remainingCapacity() {
        return 0;
    }

    @Override
    public int drainTo(Collection<? super E> to) {
        return drainTo(to, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> to, int most) {
        Gate.step(Action.UPDATE, this);
        int moved = 0;
        while (moved < most && !offers.isEmpty()) {
            to.add(meet());
            moved++;
        }
        return moved;
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }
}
