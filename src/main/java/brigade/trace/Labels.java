package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Texts by number, so that an event holds a number. Any thread. */
final class Labels {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Vocabulary vocabulary;

    /** A text, and what it means where that was declared. */
    private record Label(String text, @Nullable Term term) {}

    private volatile @Nullable Label[] labels = new @Nullable Label[16];

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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
        @Nullable Label[] all = labels;
        if (number == all.length) {
            all = Arrays.copyOf(all, 2 * number);
        }
        all[number] = new Label(text, vocabulary.term(text));
        labels = all; // also where the array is the same: it publishes the text
        numbers.put(text, number);
        return number;
    }

    String text(int number) {
        Label label = label(number);
        return label == null ? "" : label.text;
    }

    /** What a label means, or null where it was not declared. */
    @Nullable Term term(int number) {
        Label label = label(number);
        return label == null ? null : label.term;
    }

    private @Nullable Label label(int number) {
        @Nullable Label[] all = labels;
        return number >= 0 && number < all.length ? all[number] : null;
    }
}
