package brigade.trace.file;

import brigade.trace.Counter;
import brigade.trace.Trace;

import com.fasterxml.jackson.core.SerializableString;

import java.io.IOException;
import java.util.Arrays;

/** Writes one counter, a piece of time after the other. */
final class CounterScript {

    /** What a viewer shows beside the name of a counter that has no unit. */
    static final String NO_UNIT = "value";

    private final Contents contents;
    private final Counter counter;
    private final SerializableString name;
    private final SerializableString unit;
    private final Window window;
    private long[] page = new long[64];
    private int held;
    private long cursor;
    private boolean begun;

    /**
     * Begins a counter.
     *
     * @param name of no other counter in the file
     */
    CounterScript(Contents contents, Counter counter, String name, long width) {
        this.contents = contents;
        this.counter = counter;
        this.name = KeptTexts.json(name);
        unit = KeptTexts.json(counter.unit().isEmpty() ? NO_UNIT : counter.unit());
        window = new Window(width);
        cursor = contents.base();
    }

    void writeUpTo(long t, EventJson json, Step step) throws IOException {
        if (!begun) {
            begun = true;
            carryIn(json);
        }
        while (cursor < t) {
            long end = window.end(cursor, t);
            contents.trace().samples(counter, cursor, end, this::hold);
            for (int i = 0; i < held; i += 2) {
                json.sample(name, unit, page[i], page[i + 1]);
            }
            window.held(held / 2);
            held = 0;
            cursor = end;
            step.done();
        }
    }

    /** The value that it had when the file begins. */
    private void carryIn(EventJson json) throws IOException {
        Trace trace = contents.trace();
        long from = contents.from();
        if (from > Long.MIN_VALUE) {
            long value = trace.valueAt(counter, from - 1, 0);
            if (value == trace.valueAt(counter, from - 1, 1)) { // else there was none
                json.sample(name, unit, from, value);
            }
        }
    }

    private void hold(long time, long value) {
        if (held == page.length) {
            page = Arrays.copyOf(page, 2 * held);
        }
        page[held++] = time;
        page[held++] = value;
    }
}
