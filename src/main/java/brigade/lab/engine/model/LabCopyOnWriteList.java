package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** In the place of {@link java.util.concurrent.CopyOnWriteArrayList}. */
public class LabCopyOnWriteList<E> extends AbstractList<E> {
    private final List<E> elements = new ArrayList<>();

    public LabCopyOnWriteList() {}

    public LabCopyOnWriteList(Collection<? extends E> elements) {
        this.elements.addAll(elements);
    }

    @Override
    public E get(int index) {
        Gate.step(Action.READ, this);
        return elements.get(index);
    }

    @Override
    public int size() {
        Gate.step(Action.READ, this);
        return elements.size();
    }

    @Override
    public E set(int index, E element) {
        Gate.step(Action.UPDATE, this);
        return elements.set(index, element);
    }

    @Override
    public boolean add(E element) {
        Gate.step(Action.UPDATE, this);
        return elements.add(element);
    }

    @Override
    public void add(int index, E element) {
        Gate.step(Action.UPDATE, this);
        elements.add(index, element);
    }

    public boolean addIfAbsent(E element) {
        Gate.step(Action.UPDATE, this);
        return !elements.contains(element) && elements.add(element);
    }

    @Override
    public E remove(int index) {
        Gate.step(Action.UPDATE, this);
        return elements.remove(index);
    }

    @Override
    public boolean remove(Object element) {
        Gate.step(Action.UPDATE, this);
        return elements.remove(element);
    }

    @Override
    public boolean contains(Object element) {
        Gate.step(Action.READ, this);
        return elements.contains(element);
    }

    @Override
    public Iterator<E> iterator() {
        Gate.step(Action.READ, this);
        return Collections.unmodifiableList(new ArrayList<>(elements)).iterator();
    }
}
