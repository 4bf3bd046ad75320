package brigade.restaurant;

import brigade.server.Order;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Orders, each with an instant at which something is to happen to it. Entries that no longer matter
 * are dropped now and then, so that the queue stays in proportion to those that do. One thread at a
 * time.
 */
final class Deadlines {
    private static final int FIRST_SWEEP = 1024;

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingLong(Entry::instant));
    private final Predicate<Order> stillMatters;
    private int sweepAt = FIRST_SWEEP;
    private boolean looked;
    private long lookedAt;

    Deadlines(Predicate<Order> stillMatters) {
        this.stillMatters = stillMatters;
    }

    void add(Order order, long instant) {
        if (entries.size() >= sweepAt) {
            entries.removeIf(e -> !stillMatters.test(e.order));
            sweepAt = Math.max(FIRST_SWEEP, 2 * entries.size());
        }
        entries.add(new Entry(instant, order));
    }

    /** The earliest instant; Long.MAX_VALUE if there is none. */
    long next() {
        Entry first = entries.peek();
        return first == null ? Long.MAX_VALUE : first.instant;
    }

    /**
     * Tells that somebody looks after them now. Where the look before is further back than {@code
     * most}, nobody could, as the whole program stood still: all instants come later by that time.
     */
    void look(long now, long most) {
        if (looked && now - lookedAt > most) {
            long stood = now - lookedAt;
            List<Entry> known = List.copyOf(entries);
            entries.clear();
            known.forEach(entry -> entries.add(new Entry(entry.instant + stood, entry.order)));
        }
        looked = true;
        lookedAt = now;
    }

    /** Takes an order whose instant has come, the earliest first; null if there is none. */
    @Nullable Order takeDue(long now) {
        return next() <= now ? entries.remove().order : null;
    }

    private record Entry(long instant, Order order) {}
}
