package brigade.restaurant;

import brigade.server.Children;
import brigade.server.Dining;
import brigade.server.Model;
import brigade.server.QueueLengths;
import brigade.server.Setup;
import brigade.server.Shift;
import brigade.server.models.ModelOpener;
import brigade.server.shared.SharedResources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The models at work: the one that new guests go to, and those before it, each until its last order
 * has ended. One thread opens and retires; all others may ask, and never wait for staff that is
 * being hired.
 */
final class Shifts implements AutoCloseable {
    private final SharedResources resources;
    private final Dining dining;
    private final Function<Model, ModelOpener> openers;

    /** All that are open. Guarded by this, as all below. */
    private final List<Shift> open = new ArrayList<>();

    /** Threads that wait for the last order of a shift, to close it. */
    private final List<Thread> closing = new ArrayList<>();

    /**
     * None is open yet.
     *
     * @param openers what opens a model
     */
    Shifts(SharedResources resources, Dining dining, Function<Model, ModelOpener> openers) {
        this.resources = resources;
        this.dining = dining;
        this.openers = openers;
    }

    /** Hires the staff of a model. */
    Shift open(Model model, Setup setup) {
        Shift shift = new Shift(openers.apply(model).open(resources, setup, dining));
        synchronized (this) {
            open.add(shift);
        }
        return shift;
    }

    void apply(Setup setup) {
        open().forEach(shift -> shift.model().apply(setup));
    }

    private synchronized List<Shift> open() {
        return List.copyOf(open);
    }

    /** Nobody goes to this shift any more; it is closed when nobody is left. */
    void retire(Shift shift) {
        Thread thread =
                Thread.ofPlatform().name("last orders").daemon().unstarted(() -> seeOut(shift));
        synchronized (this) {
            closing.removeIf(it -> it.getState() == Thread.State.TERMINATED);
            closing.add(thread);
        }
        thread.start();
    }

    private void seeOut(Shift shift) {
        try {
            resources.ledger().awaitOver(shift);
        } catch (InterruptedException e) {
            return; // closed together with all others
        }
        shift.model().close();
        synchronized (this) {
            open.remove(shift);
        }
    }

    synchronized int number() {
        return open.size();
    }

    /** Kills a process of any of them; false: there is none. */
    boolean killProcess() {
        return open().stream().anyMatch(shift -> shift.model().killProcess());
    }

    /** Of the model that was opened last. */
    Children children() {
        return open().getLast().model().children();
    }

    /** Of all who are open. */
    QueueLengths lengths() {
        return open().stream()
                .map(shift -> shift.model().lengths())
                .reduce(QueueLengths.NONE, QueueLengths::plus);
    }

    /**
     * Closes all of them, over or not, when no more are opened or retired. At the same time: the
     * staff of one may wait for a pan, which nobody else gives up before the others are told.
     */
    @Override
    public void close() {
        List<Thread> ending;
        List<Shift> left;
        synchronized (this) {
            ending = new ArrayList<>(closing);
            left = List.copyOf(open);
        }
        ending.forEach(Thread::interrupt);
        for (Shift shift : left) {
            ending.add(
                    Thread.ofPlatform().name("closing time").daemon().start(shift.model()::close));
        }
        try {
            for (Thread thread : ending) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
