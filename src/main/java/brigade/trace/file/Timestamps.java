package brigade.trace.file;

/** Nanoseconds as the format writes them, microseconds with decimals, and back. */
final class Timestamps {

    /** Not a time: no number, or more than 146 years. */
    static final long ABSURD = Long.MIN_VALUE;

    /** Room for any number that is written; it ends at the last character. */
    static final int ROOM = 24;

    /** Times lie this far from 0 at most. */
    static final long LIMIT = 1L << 62;

    private static final int DECIMALS = 3;
    private static final int FINE_DECIMALS = 4;
    private static final int EXACT_DIGITS = 19; // one more than a long holds turns negative
    private static final int MAX_LENGTH = 400;

    private Timestamps() {}

    /** Writes a time; returns the place of its first character. */
    static int write(long nanos, char[] into) {
        return write(nanos, DECIMALS, into);
    }

    /**
     * Writes a duration a tenth of a nanosecond short, and 0 as that tenth, which rounding undoes;
     * returns the place of its first character.
     */
    static int writeShort(long nanos, char[] into) {
        return nanos > LIMIT / 10
                ? write(nanos, DECIMALS, into)
                : write(nanos == 0 ? 1 : nanos * 10 - 1, FINE_DECIMALS, into);
    }

    private static int write(long units, int decimals, char[] into) {
        int at = into.length;
        long rest = -Math.abs(units); // the negative half is the larger one
        for (int i = 0; i <= decimals || rest != 0; i++) {
            if (i == decimals) {
                into[--at] = '.';
            }
            into[--at] = (char) ('0' - rest % 10);
            rest /= 10;
        }
        if (units < 0) {
            into[--at] = '-';
        }
        return at;
    }

    /** Reads microseconds; returns nanoseconds, or {@link #ABSURD}. */
    static long read(char[] text, int offset, int length) {
        if (length > MAX_LENGTH) {
            return ABSURD;
        }
        int end = offset + length;
        int i = offset;
        boolean negative = i < end && text[i] == '-';
        if (negative) {
            i++;
        }
        long units = 0;
        int digits = 0;
        int decimals = -1;
        boolean up = false;
        for (; i < end; i++) {
            char c = text[i];
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c < '0' || c > '9') {
                return readSlowly(new String(text, offset, length));
            } else if (decimals == DECIMALS) {
                up = c >= '5';
                decimals++;
            } else if (decimals < DECIMALS) {
                units = units * 10 + (c - '0');
                digits += units > 0 ? 1 : 0;
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        if (digits > EXACT_DIGITS || length - (negative ? 1 : 0) < 1) {
            return readSlowly(new String(text, offset, length));
        }
        for (int d = Math.max(decimals, 0); d < DECIMALS; d++) {
            units = Math.multiplyHigh(units, 10) == 0 ? units * 10 : Long.MAX_VALUE;
        }
        units += up ? 1 : 0;
        return units < 0 || units > LIMIT ? ABSURD : negative ? -units : units;
    }

    static long read(String text) {
        return read(text.toCharArray(), 0, text.length());
    }

    /** With an exponent, with very many digits, or no number at all. */
    private static long readSlowly(String text) {
        try {
            double nanos = Double.parseDouble(text) * 1000;
            return Math.abs(nanos) <= LIMIT ? Math.round(nanos) : ABSURD;
        } catch (NumberFormatException e) {
            return ABSURD;
        }
    }
}
