package brigade.restaurant.door;

import brigade.restaurant.Caller;
import brigade.restaurant.Receipt;
import brigade.server.Ending;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** A caller who remembers what was told. */
final class HeardCaller implements Caller {
    private volatile @Nullable Thread thread;
    private volatile @Nullable Receipt receipt;

    @Override
    public void placed(int order) {}

    @Override
    public void ended(Receipt ending) {
        receipt = ending;
        thread = Thread.currentThread();
    }

    Ending ending() {
        return Objects.requireNonNull(receipt).ending();
    }

    Thread endedOn() {
        return Objects.requireNonNull(thread);
    }
}
