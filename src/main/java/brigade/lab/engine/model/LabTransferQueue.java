package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;

/** In the place of {@link java.util.concurrent.LinkedTransferQueue}. */
public class LabTransferQueue<E> extends AbstractQueue<E> implements TransferQueue<E> {
    private final Deque<Offer<E>> offers = new ArrayDeque<>();
    private int takers;

    /** An element, and whether somebody has it. */
    private static final class Offer<E> {
        private final E element;
        private boolean taken;

        Offer(E element) {
            this.element = element;
        }
    }

    private Offer<E> offered(E element) {
        Gate.step(Action.UPDATE, this);
        Offer<E> mine = new Offer<>(element);
        offers.add(mine);
        return mine;
    }

    @Override
    public void put(E element) {
        offered(element);
    }

    @Override
    public boolean offer(E element) {
        offered(element);
        return true;
    }

    @Override
    public boolean offer(E element, long time, TimeUnit unit) {
        return offer(element);
    }

    @Override
    public void transfer(E element) throws InterruptedException {
        Offer<E> mine = offered(element);
        try {
            Waiting.interruptibly(Action.AWAIT, this, _ -> mine.taken);
        } finally {
            offers.remove(mine);
        }
    }

    @Override
    public boolean tryTransfer(E element) {
        Gate.step(Action.UPDATE, this);
        return takers > offers.size() && offers.add(new Offer<>(element));
    }

    @Override
    public boolean tryTransfer(E element, long time, TimeUnit unit) throws InterruptedException {
        Offer<E> mine = offered(element);
        try {
            return Waiting.interruptibly(Action.AWAIT, this, _ -> mine.taken, unit.toNanos(time));
        } finally {
            offers.remove(mine);
        }
    }

    @Override
    public E take() throws InterruptedException {
        takers++;
        try {
            Waiting.interruptibly(Action.AWAIT, this, _ -> !offers.isEmpty());
        } finally {
            takers--;
        }
        return taken(offers.remove());
    }

    private static <E> E taken(Offer<E> offer) {
        offer.taken = true;
        return offer.element;
    }

    private @Nullable E next() {
        Offer<E> offer = offers.poll();
        return offer == null ? null : taken(offer);
    }

    @Override
    public @Nullable E poll() {
        Gate.step(Action.UPDATE, this);
        return next();
    }

    @Override
    public @Nullable E poll(long time, TimeUnit unit) throws InterruptedException {
        takers++;
        try {
            Waiting.interruptibly(Action.AWAIT, this, _ -> !offers.isEmpty(), unit.toNanos(time));
        } finally {
            takers--;
        }
        return next();
    }

    @Override
    public @Nullable E peek() {
        Gate.step(Action.READ, this);
        Offer<E> offer = offers.peek();
        return offer == null ? null : offer.element;
    }

    @Override
    public boolean hasWaitingConsumer() {
        return getWaitingConsumerCount() > 0;
    }

    @Override
    public int getWaitingConsumerCount() {
        Gate.step(Action.READ, this);
        return takers;
    }

    @Override
    public int size() {
        Gate.step(Action.READ, this);
        return offers.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int drainTo(Collection<? super E> to) {
        return drainTo(to, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> to, int most) {
        Gate.step(Action.UPDATE, this);
        int moved = 0;
        for (E next = moved < most ? next() : null;
                next != null;
                next = moved < most ? next() : null) {
            to.add(next);
            moved++;
        }
        return moved;
    }

    @Override
    public Iterator<E> iterator() {
        Gate.step(Action.READ, this);
        return offers.stream().map(it -> it.element).toList().iterator();
    }
}
