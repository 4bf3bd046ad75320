package brigade.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts by number, so that an event holds a number. Any thread. */
final class Labels {

    private final Map<String, Integer> numbers = new HashMap<>();
    private volatile List<String> texts = List.of();

    Labels() {
        number("");
    }

    synchronized int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number > Encoding.MAX_LABEL) {
            throw new IllegalStateException(
                    "more than " + Encoding.MAX_LABEL + " different labels");
        }
        List<String> more = new ArrayList<>(texts);
        more.add(text);
        texts = more;
        numbers.put(text, number);
        return number;
    }

    String text(int number) {
        List<String> all = texts;
        return number >= 0 && number < all.size() ? all.get(number) : "";
    }
}
