package brigade.lab.engine.explore;

import java.util.Arrays;

/** A growing row of numbers, small ones short. */
final class KeyBytes {
    private static final int LOW = 0x7f;
    private static final int BITS = 7;
    private byte[] bytes = new byte[1 << 10];
    private int length;

    void clear() {
        length = 0;
    }

    void put(long number) {
        if (length + 10 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        long rest = number << 1 ^ number >> 63; // small negative ones are short, too
        while ((rest & ~LOW) != 0) {
            bytes[length++] = (byte) ((rest & LOW) | (LOW + 1));
            rest >>>= BITS;
        }
        bytes[length++] = (byte) rest;
    }

    StateKey key() {
        return new StateKey(Arrays.copyOf(bytes, length));
    }
}
