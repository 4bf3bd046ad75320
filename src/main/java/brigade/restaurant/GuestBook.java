package brigade.restaurant;

import brigade.server.Client;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.Shift;

import org.jspecify.annotations.Nullable;

import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;

/**
 * Draws what each guest brings along: the same seed gives the same orders. One thread at a time.
 */
final class GuestBook {
    private static final int SMALLEST = 700;
    private static final int LARGEST = 1300;
    private static final int CHEAPEST = 850;
    private static final int DEAREST = 2450;

    private final RandomGenerator random;
    private final IntSupplier numbers;

    /**
     * @param numbers the number of the next order
     */
    GuestBook(RandomGenerator random, IntSupplier numbers) {
        this.random = random;
        this.numbers = numbers;
    }

    Order next(long intended, @Nullable Kind wanted, Workload customers, Shift shift) {
        Kind mixed = customers.mix().at(random.nextDouble());
        Kind kind = wanted == null ? mixed : wanted;
        double patience = customers.patience().toNanos() * random.nextDouble(0.5, 1.5);
        int size = random.nextInt(SMALLEST, LARGEST + 1);
        int cents = random.nextInt(CHEAPEST / 50, DEAREST / 50 + 1) * 50;
        Client guest = new Client(intended, (long) patience, size, cents, kind);
        return new Order(numbers.getAsInt(), guest, shift);
    }
}
