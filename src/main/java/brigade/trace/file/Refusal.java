package brigade.trace.file;

import java.io.IOException;
import java.io.Serial;

/** Reading goes no further, for a reason that is a sentence for people. */
final class Refusal extends IOException {

    @Serial private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }
}
