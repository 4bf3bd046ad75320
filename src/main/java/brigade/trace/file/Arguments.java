package brigade.trace.file;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The arguments of an event, those that are texts or numbers; the others are none of ours. */
final class Arguments {

    private static final int MOST = 64;

    private String[] names = new String[8];
    private String[] values = new String[8];
    private boolean[] numbers = new boolean[8];
    private int count;

    void clear() {
        count = 0;
    }

    void add(String name, String value, boolean number) {
        if (count == MOST) {
            return;
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        names[count] = name;
        values[count] = value;
        numbers[count] = number;
        count++;
    }

    int count() {
        return count;
    }

    String name(int i) {
        return names[i];
    }

    String value(int i) {
        return values[i];
    }

    boolean isNumber(int i) {
        return numbers[i];
    }

    @Nullable String text(String name) {
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    String text(String name, String otherwise) {
        String text = text(name);
        return text == null ? otherwise : text;
    }

    /** A whole number, 0 when there is none, or {@link Long#MIN_VALUE} when it is not whole. */
    long whole(String name) {
        String text = text(name);
        if (text == null) {
            return 0;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return Long.MIN_VALUE;
        }
    }
}
