package brigade.lesson;

import java.io.IOException;
import java.io.Serial;

/** A lesson is wrong: one line for a person, with the line in the file where that is known. */
public final class LessonException extends IOException {

    @Serial private static final long serialVersionUID = 1;

    private final int line;

    /**
     * @param line from 1, or 0 where the file as a whole is meant
     */
    LessonException(String name, int line, String why) {
        super(line == 0 ? name + ": " + why : name + ", line " + line + ": " + why);
        this.line = line;
    }

    /** The line in the file, from 1, or 0 where the file as a whole is meant. */
    public int line() {
        return line;
    }
}
