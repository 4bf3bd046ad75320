package brigade.ui.lab.model;

import brigade.lab.wire.LabMessage;

/**
 * What is wrong in a source.
 *
 * @param line from 1, {@link #NOWHERE} or {@link #REFUSED}
 */
public record SourceError(int line, String text) {

    /** It is no line that is wrong: the source could not be compiled at all. */
    public static final int NOWHERE = 0;

    /** It compiles, but labs do not step what it does. */
    public static final int REFUSED = -1;

    static SourceError of(LabMessage error) {
        return new SourceError((int) Math.max(1, error.number("line")), error.text("text"));
    }
}
