package brigade.server.steps;

import brigade.trace.Argument;

/** Whoever sautés holds its monitor. */
final class PanLock extends Shared {
    private final int index;

    PanLock(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    /** For a span that waits for this pan: which it is, and the lane that holds it. */
    int wanted() {
        return Argument.lock(index, holder());
    }
}
