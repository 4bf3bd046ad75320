package brigade.server.shared;

import brigade.server.Order;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * Orders that wait for the same thing: the urgent ones come first, otherwise it goes by the time of
 * arrival. Not thread-safe.
 */
public final class Line {
    private final SequencedSet<Order> urgent = new LinkedHashSet<>();
    private final SequencedSet<Order> usual = new LinkedHashSet<>();

    public void add(Order order) {
        those(order.urgent()).addLast(order);
    }

    /** False if the order is not here. */
    public boolean remove(Order order) {
        return those(order.urgent()).remove(order);
    }

    /** Takes the first; null if nobody waits. */
    public @Nullable Order poll() {
        Order first = poll(true);
        return first == null ? poll(false) : first;
    }

    /** Takes the first of the urgent ones, or of the others; null if there is none. */
    public @Nullable Order poll(boolean ofUrgent) {
        SequencedSet<Order> these = those(ofUrgent);
        return these.isEmpty() ? null : these.removeFirst();
    }

    /** Takes the one who came first, urgent or not: the one with the lowest number. */
    @Nullable Order pollByArrival() {
        boolean urgentFirst =
                usual.isEmpty()
                        || (!urgent.isEmpty() && urgent.getFirst().id() < usual.getFirst().id());
        return poll(urgentFirst);
    }

    /** How many urgent ones, or others, there are. */
    public int count(boolean ofUrgent) {
        return those(ofUrgent).size();
    }

    public int size() {
        return urgent.size() + usual.size();
    }

    private SequencedSet<Order> those(boolean ofUrgent) {
        return ofUrgent ? urgent : usual;
    }
}
