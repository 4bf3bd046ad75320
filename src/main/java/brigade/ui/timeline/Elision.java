package brigade.ui.timeline;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Shortens names: threads of one pool differ in the number at the end of their names, so the middle
 * is left out, and more is kept of the end.
 */
final class Elision {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private static final String DOTS = "…";

    /** So much of what is kept stands before the dots. */
    private static final double HEAD = 0.4;

    private Elision() {}

    /**
     * The text, or as much of its beginning and its end as fits, with dots between.
     *
     * @param fits whether there is room for a text; for what is shorter too, if for a longer one
     */
    static String fitted(String recorded, Predicate<String> fits) {
        String text = onOneLine(recorded);
        if (fits.test(text)) {
            return text;
        }
        int kept = 0;
        int most = text.length() - 1;
        while (kept < most) {
            int middle = (kept + most + 1) / 2;
            if (fits.test(of(text, middle))) {
                kept = middle;
            } else {
                most = middle - 1;
            }
        }
        return of(text, kept);
    }

    /** Without breaks of lines and other signs that are no letters. */
    static String onOneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    private static String of(String text, int kept) {
        int head = (int) (kept * HEAD);
        int tail = text.length() - (kept - head);
        if (head > 0 && Character.isHighSurrogate(text.charAt(head - 1))) {
            head--;
        }
        if (tail < text.length() && Character.isLowSurrogate(text.charAt(tail))) {
            tail++;
        }
        return text.substring(0, head) + DOTS + text.substring(tail);
    }
}
