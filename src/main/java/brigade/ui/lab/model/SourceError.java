package brigade.ui.lab.model;

import brigade.lab.wire.LabMessage;

/**
 * What is wrong in a source.
 *
 * @param line from 1, or {@link #NOWHERE}
 */
public record SourceError(int line, String text) {

    /** It is no line that is wrong: the source could not be compiled at all. */
    public static final int NOWHERE = 0;

    static SourceError of(LabMessage error) {
        return new SourceError((int) Math.max(1, error.number("line")), error.text("text"));
    }
}
