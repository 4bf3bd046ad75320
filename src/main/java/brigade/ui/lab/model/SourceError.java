package brigade.ui.lab.model;

import brigade.lab.wire.LabMessage;

/**
 * What is wrong in a source.
 *
 * @param line from 1
 */
public record SourceError(int line, String text) {

    static SourceError of(LabMessage error) {
        return new SourceError((int) Math.max(1, error.number("line")), error.text("text"));
    }
}
