package brigade.observe.dump;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;

/** Lines of a text of any length: what is too long for one is left out of it. */
final class BoundedLines {

    static final int LONGEST = 20_000;

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private int position;
    private int filled;

    BoundedLines(Reader in) {
        this.in = in;
    }

    /** The next line, or null at the end. */
    @Nullable String next() throws IOException {
        line.setLength(0);
        boolean any = false;
        while (true) {
            if (position == filled) {
                filled = in.read(buffer);
                position = 0;
                if (filled < 0) {
                    filled = 0;
                    return any ? finished() : null;
                }
            }
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.append(buffer, position, Math.min(end - position, LONGEST - line.length()));
            position = end;
            if (end < filled) {
                position++;
                return finished();
            }
        }
    }

    private String finished() {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\r') {
            line.setLength(end - 1);
        }
        return line.toString();
    }
}
