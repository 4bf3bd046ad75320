package brigade.trace.file;

import brigade.trace.TraceClock;
import brigade.trace.Vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a file of Brigade says about itself before its events.
 *
 * @param base what times count from
 * @param end up to when it tells, or {@link Long#MIN_VALUE} of nothing
 * @param losses what the trace had lost
 * @param vocabulary what its labels and stages mean
 * @param clock what its times count
 */
record Header(long base, long end, Losses losses, Vocabulary vocabulary, TraceClock clock) {

    /**
     * Of the fields of "otherData"; null when Brigade did not write the file.
     *
     * @param vocabulary that of the file
     */
    static @Nullable Header of(Arguments fields, Vocabulary vocabulary) throws Refusal {
        if (!Preface.FORMAT.equals(fields.text("format"))) {
            return null;
        }
        if (fields.whole("version") > Preface.VERSION) {
            throw new Refusal("a newer Brigade wrote it: update this one to open it");
        }
        long base = fields.whole("base");
        String until = fields.text("end");
        long end = until == null ? Long.MIN_VALUE : at(base, Timestamps.read(until));
        if (base < -Timestamps.LIMIT
                || base > Timestamps.LIMIT
                || (end == Timestamps.ABSURD && until != null)) {
            throw new Refusal("its header is damaged: it tells no time to count from");
        }
        Losses losses =
                new Losses(
                        Math.max(0, fields.whole("dropped")),
                        Math.max(0, fields.whole("released")));
        return new Header(base, end, losses, vocabulary, ClockFields.read(fields));
    }

    /** The instant of a time in the file, or {@link Timestamps#ABSURD}. */
    long at(long time) {
        return at(base, time);
    }

    private static long at(long base, long time) {
        long sum = base + time; // both are within an eighth of what a long holds
        return time == Timestamps.ABSURD || Math.abs(sum) > Timestamps.LIMIT
                ? Timestamps.ABSURD
                : sum;
    }
}
