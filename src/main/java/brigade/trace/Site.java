package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A place in a program's source at which a thread does something.
 *
 * @param type the binary name of the class
 * @param method its name
 * @param line from 1, or 0 where it is unknown
 */
public record Site(String type, String method, int line) {

    /** As a stack trace has it: {@code app.Store.take:12}. */
    @Override
    public String toString() {
        return type + '.' + method + ':' + line;
    }

    /** A stack as one text, a line a frame. */
    public static String lines(List<Site> frames) {
        return frames.stream().map(Site::toString).collect(Collectors.joining("\n"));
    }

    /** The site that {@link #toString} gave, or null where the text is none. */
    public static @Nullable Site of(String text) {
        int colon = text.lastIndexOf(':');
        int dot = text.lastIndexOf('.', colon);
        if (dot <= 0 || dot + 1 >= colon) {
            return null;
        }
        try {
            int line = Integer.parseInt(text.substring(colon + 1));
            return line < 0
                    ? null
                    : new Site(text.substring(0, dot), text.substring(dot + 1, colon), line);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
