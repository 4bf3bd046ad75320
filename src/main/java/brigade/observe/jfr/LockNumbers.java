package brigade.observe.jfr;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Small numbers for locks: those used last keep theirs. Addresses change when objects move, so a
 * lock may have several over time.
 */
final class LockNumbers {

    private record Key(String type, long address) {}

    private final int most;
    private final Map<Key, Integer> numbers = new LinkedHashMap<>(16, 0.75f, true);

    LockNumbers(int most) {
        this.most = most;
    }

    int of(String type, long address) {
        Key key = new Key(type, address);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == most) {
            Iterator<Integer> eldest = numbers.values().iterator();
            number = eldest.next();
            eldest.remove();
        }
        numbers.put(key, number);
        return number;
    }
}
