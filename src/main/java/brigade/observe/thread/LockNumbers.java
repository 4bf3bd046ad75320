package brigade.observe.thread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Small numbers for the locks of one trace, whoever tells of them: two locks have two numbers,
 * unless more are in use than there are numbers; those used last keep theirs. A recorder and a text
 * dump know a lock by its address, JSON by its hash code, and an address changes when the lock is
 * moved: whoever finds out that two names mean one lock says so. Any thread.
 */
public final class LockNumbers {

    /** As many as there are in the argument of a span. */
    private static final int USUAL = 4096;

    private record Key(String type, String id) {}

    private final int most;
    private final Map<Key, Integer> numbers = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> free = new ArrayDeque<>();
    private int next;

    public LockNumbers() {
        this(USUAL);
    }

    /**
     * @param most how many numbers there are
     */
    LockNumbers(int most) {
        this.most = most;
    }

    /** How an address is written as the name of a lock. */
    public static String name(long address) {
        return "0x" + Long.toHexString(address);
    }

    /**
     * The number of a lock.
     *
     * @param type the name of its class
     * @param id tells it from others of its class
     */
    public synchronized int of(String type, String id) {
        Key key = key(type, id);
        Integer known = numbers.get(key);
        if (known == null) {
            known = unused();
            numbers.put(key, known);
        }
        return known;
    }

    /** A lock is the same as the one that has this number already, which is returned. */
    public synchronized int same(String type, String id, int number) {
        Integer before = numbers.put(key(type, id), number);
        if (before != null && before != number && !numbers.containsValue(before)) {
            free.add(before);
        }
        return number;
    }

    /** Dumps write an address with zeros in front. */
    private static Key key(String type, String id) {
        boolean address = id.startsWith("0x");
        return new Key(type, address ? "0x" + id.substring(2).replaceFirst("^0+(?=.)", "") : id);
    }

    private int unused() {
        if (next < most) {
            return next++;
        }
        if (!free.isEmpty()) {
            return free.remove();
        }
        Iterator<Integer> eldest = numbers.values().iterator();
        int number = eldest.next();
        numbers.values().removeIf(it -> it == number);
        return number;
    }
}
