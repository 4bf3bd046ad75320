package brigade.lab;

import java.io.IOException;

/** The lab JVM cannot do what was asked; the message is one line for a person. */
public final class LabException extends IOException {
    private static final long serialVersionUID = 1;

    public LabException(String message) {
        super(message);
    }
}
