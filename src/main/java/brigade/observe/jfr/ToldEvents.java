package brigade.observe.jfr;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file tells of all threads, as it comes; each thread's from the last to the first. Millions
 * of events live from the first to the last, which the collector would move again and again while a
 * window wants to be drawn: so they stand outside of its heap, until they are written. On one
 * thread.
 */
final class ToldEvents implements AutoCloseable {

    /** What an event takes. */
    static final int BYTES = 32;

    /** Before the first of a thread. */
    static final int NONE = -1;

    private static final int END = 8;
    private static final int KIND = 16;
    private static final int LABEL = 20;
    private static final int ARG = 24;
    private static final int PREVIOUS = 28;

    private static final int BLOCK_BITS = 14;
    private static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;

    private final Arena arena = Arena.ofConfined();
    private final List<MemorySegment> blocks = new ArrayList<>();
    private int size;

    /**
     * Adds one; returns its number.
     *
     * @param previous the number of the one before it of the same thread, or {@link #NONE}
     */
    int add(long begin, long end, int kind, int label, int arg, int previous) {
        if ((size & IN_BLOCK) == 0) {
            blocks.add(arena.allocate((IN_BLOCK + 1L) * BYTES, Long.BYTES));
        }
        MemorySegment block = block(size);
        long at = at(size);
        block.set(ValueLayout.JAVA_LONG, at, begin);
        block.set(ValueLayout.JAVA_LONG, at + END, end);
        block.set(ValueLayout.JAVA_INT, at + KIND, kind);
        block.set(ValueLayout.JAVA_INT, at + LABEL, label);
        block.set(ValueLayout.JAVA_INT, at + ARG, arg);
        block.set(ValueLayout.JAVA_INT, at + PREVIOUS, previous);
        return size++;
    }

    /** Nanoseconds of the trace. */
    long begin(int i) {
        return block(i).get(ValueLayout.JAVA_LONG, at(i));
    }

    /** Nanoseconds of the trace. */
    long end(int i) {
        return block(i).get(ValueLayout.JAVA_LONG, at(i) + END);
    }

    int kind(int i) {
        return block(i).get(ValueLayout.JAVA_INT, at(i) + KIND);
    }

    int label(int i) {
        return block(i).get(ValueLayout.JAVA_INT, at(i) + LABEL);
    }

    int arg(int i) {
        return block(i).get(ValueLayout.JAVA_INT, at(i) + ARG);
    }

    /** The one before it of the same thread, or {@link #NONE}. */
    int previous(int i) {
        return block(i).get(ValueLayout.JAVA_INT, at(i) + PREVIOUS);
    }

    private MemorySegment block(int i) {
        return blocks.get(i >>> BLOCK_BITS);
    }

    private static long at(int i) {
        return (long) (i & IN_BLOCK) * BYTES;
    }

    @Override
    public void close() {
        arena.close();
    }
}
