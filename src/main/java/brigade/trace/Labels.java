package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Texts by number, so that an event holds a number. Any thread. */
final class Labels {

    /** By the place in the source, then by text; most have no place. */
    private final Map<@Nullable Site, Map<String, Integer>> numbers = new HashMap<>();

    private int count;
    private final Vocabulary vocabulary;

    /** A text, what it means where that was declared, and where in the source it happens. */
    private record Label(String text, @Nullable Term term, @Nullable Site site) {}

    private volatile @Nullable Label[] labels = new @Nullable Label[16];

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        number("", null);
    }

    synchronized int number(String text, @Nullable Site site) {
        Map<String, Integer> there = numbers.computeIfAbsent(site, _ -> new HashMap<>());
        Integer known = there.get(text);
        if (known != null) {
            return known;
        }
        int number = count;
        if (number > Encoding.MAX_LABEL) {
            throw new IllegalStateException(
                    "more than " + Encoding.MAX_LABEL + " different labels");
        }
        @Nullable Label[] all = labels;
        if (number == all.length) {
            all = Arrays.copyOf(all, 2 * number);
        }
        all[number] = new Label(text, vocabulary.term(text), site);
        labels = all; // also where the array is the same: it publishes the text
        there.put(text, number);
        count++;
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

    /** Where in the source it happens, or null where nobody said. */
    @Nullable Site site(int number) {
        Label label = label(number);
        return label == null ? null : label.site;
    }

    private @Nullable Label label(int number) {
        @Nullable Label[] all = labels;
        return number >= 0 && number < all.length ? all[number] : null;
    }
}
