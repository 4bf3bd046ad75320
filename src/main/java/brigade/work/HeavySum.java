package brigade.work;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * One computation of 0 + 1 + … + (count - 1), element by element, by any number of threads that
 * each call {@link #work}.
 *
 * <p>Threads take slices from a shared index, so that a fast one takes more of them. The sums of
 * the slices are merged in the order of their elements, hence an overflow is found at the element
 * that causes it, whoever added it.
 */
public final class HeavySum {
    /** A block's sum is at most 2^16 · 10^12, far from overflow: the inner loop needs no check. */
    private static final int BLOCK = 1 << 16;

    /** A slice's sum is at most 2^22 · 10^12: it fits too, and takes about a millisecond. */
    private static final long LARGEST_SLICE = 1 << 22;

    private static final int SLICES_PER_WORKER = 16;
    private static final long REPORT_NANOS = 2_000_000;

    /**
     * How long a thread computes before it lets another one have its core, if one wants it. Without
     * that, a thread that wakes up (to draw a frame, to answer the bell) may wait for the end of
     * the computing thread's time slice, 3 ms and more. Much shorter, and beside computing threads
     * that do not step aside this one would get no share worth the name: Linux takes the rest of
     * the slice from who yields.
     */
    private static final long SELFISH_NANOS = 1_000_000;

    /**
     * Hears from the computing thread itself, about every two milliseconds and at the end of its
     * work.
     */
    public interface Progress {
        /**
         * Tells how far the thread is.
         *
         * @param position the element that the thread is at, out of all
         * @param done how many elements this thread has added
         * @param part the sum of those
         */
        void reached(long position, long done, long part);
    }

    private final long count;
    private final long slice;
    private final AtomicLong next = new AtomicLong();

    /**
     * Slices whose predecessors are still being computed, by first element. Guarded by this, as all
     * below.
     */
    private final Map<Long, Slice> early = new HashMap<>();

    private long merged;
    private long total;
    private @Nullable Long overflow;

    public HeavySum(long count, int workers) {
        this.count = count;
        long fair = count / ((long) workers * SLICES_PER_WORKER);
        this.slice = Math.clamp(fair / BLOCK * BLOCK, BLOCK, LARGEST_SLICE);
    }

    /** Adds until nothing is left to take, or the sum has overflowed, or it is cancelled. */
    public void work(Progress progress, BooleanSupplier cancelled) {
        long done = 0;
        long part = 0;
        long reported = System.nanoTime();
        long yielded = reported;
        for (long from = take(); from < count; from = take()) {
            long to = Math.min(from + slice, count);
            long sum = 0;
            long at = from;
            while (at < to && !cancelled.getAsBoolean()) {
                int length = (int) Math.min(BLOCK, to - at);
                sum = Math.addExact(sum, block(at, length));
                at += length;
                long now = System.nanoTime();
                if (now - yielded >= SELFISH_NANOS) {
                    yielded = now;
                    stepAside();
                }
                if (now - reported >= REPORT_NANOS) {
                    reported = now;
                    report(progress, at, done + at - from, plus(part, sum));
                }
            }
            done += at - from;
            part = plus(part, sum);
            merge(new Slice(from, at, sum));
            if (at < to) {
                break;
            }
        }
        report(progress, progressMade(), done, part);
    }

    /** Called when all workers have returned from {@link #work}. */
    public synchronized SumOutcome outcome(long elapsedNanos) {
        if (overflow != null) {
            return new SumOutcome.Overflowed(overflow);
        }
        return merged < count
                ? new SumOutcome.Cancelled(merged, total)
                : new SumOutcome.Done(total, elapsedNanos);
    }

    /** The real thing: one addition for each element. */
    private static long block(long from, int length) {
        long sum = 0;
        for (int i = 0; i < length; i++) {
            sum += from + i; // : sum
        }
        return sum;
    }

    /** The sum is right without this, too: only others wait longer. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static void stepAside() {
        Thread.yield();
    }

    private long take() {
        return next.getAndAdd(slice);
    }

    private synchronized long progressMade() {
        return merged;
    }

    private synchronized void merge(Slice finished) {
        early.put(finished.from, finished);
        for (Slice s = early.remove(merged); s != null; s = early.remove(merged)) {
            long sum = total + s.sum;
            if (sum < 0) {
                overflow = s.firstOverflowing(total);
                next.set(count);
                return;
            }
            total = sum;
            merged = s.to;
        }
    }

    /**
     * A worker's own part overflows only where the whole sum does: it turns negative, stays so, and
     * is not shown.
     */
    private static long plus(long part, long sum) {
        return part < 0 ? part : part + sum;
    }

    private static void report(Progress progress, long position, long done, long part) {
        if (part >= 0) {
            progress.reached(position, done, part);
        }
    }

    private record Slice(long from, long to, long sum) {
        long firstOverflowing(long before) {
            long running = before;
            long element = from;
            while (running + element >= 0) {
                running += element++;
            }
            return element;
        }
    }
}
