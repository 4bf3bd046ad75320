package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Texts by number, so that an event holds a number. Any thread. */
final class Labels {

    private final Map<String, Integer> numbers = new HashMap<>();
    private volatile @Nullable String[] texts = new @Nullable String[16];

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
        @Nullable String[] all = texts;
        if (number == all.length) {
            all = Arrays.copyOf(all, 2 * number);
        }
        all[number] = text;
        texts = all; // also where the array is the same: it publishes the text
        numbers.put(text, number);
        return number;
    }

    String text(int number) {
        @Nullable String[] all = texts;
        String text = number >= 0 && number < all.length ? all[number] : null;
        return text == null ? "" : text;
    }
}
