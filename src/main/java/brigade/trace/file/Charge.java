package brigade.trace.file;

import java.util.HashSet;
import java.util.Set;

/** Charges what is kept of a file to a budget, before it is kept. */
final class Charge {

    private static final int TEXT = 120;
    private static final int NAME = 240;
    private static final long MIB = 1L << 20;

    private final long budget;
    private long spent;

    /** The parser keeps each different name of a field. */
    private final Set<String> names = new HashSet<>();

    Charge(long budgetBytes) {
        budget = budgetBytes;
    }

    void bytes(long bytes) throws Refusal {
        spent += bytes;
        if (spent > budget) {
            throw new Refusal(
                    "it needs more memory than the "
                            + Math.max(1, budget / MIB)
                            + " MiB that there are for it: give Brigade more (-Xmx), or save a"
                            + " shorter range");
        }
    }

    void text(String text) throws Refusal {
        bytes(TEXT + 2L * text.length());
    }

    void name(String name) throws Refusal {
        if (names.add(name)) {
            bytes(NAME + 4L * name.length());
        }
    }

    long budget() {
        return budget;
    }
}
