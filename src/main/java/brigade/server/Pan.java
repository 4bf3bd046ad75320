package brigade.server;

/** Whoever sautés holds its monitor. */
final class Pan extends Shared {
    private static final int HOLDER_BITS = 20;

    private final int index;

    Pan(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    /**
     * For a span that waits for this pan: which pan it is, and in the low 20 bits the lane that
     * holds it.
     */
    int indexAndHolder() {
        int by = holder();
        return index << HOLDER_BITS | (by < 1 << HOLDER_BITS ? by : 0);
    }
}
