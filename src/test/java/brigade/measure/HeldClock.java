package brigade.measure;

import java.util.function.LongSupplier;

/** A clock that stands still until it is moved. */
final class HeldClock implements LongSupplier {

    private static final long MILLI = 1_000_000;

    private long now = 1_000 * MILLI;

    @Override
    public long getAsLong() {
        return now;
    }

    void passMillis(long millis) {
        now += millis * MILLI;
    }
}
