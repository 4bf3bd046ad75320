package brigade.server.steps;

import brigade.server.Order;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Mark;
import brigade.work.CoreTime;
import brigade.work.PrimeCount;

import java.util.concurrent.TimeUnit;

/**
 * Whoever runs steps: the body of one thread, what it records, and the place where it stands. Only
 * that thread calls it. Computing and waiting both end early with an InterruptedException when the
 * thread is interrupted.
 */
public abstract class Person {
    private static final int FIRST_NUMBER = 1_000_000;

    /**
     * Testing this many takes some 20 ms: from here on progress is recorded, below it nobody could
     * see it.
     */
    private static final int LONG_WORK = 150_000;

    private static final int SLICES = 16;

    private int place;

    protected Person(int place) {
        this.place = place;
    }

    /** The lane by which others know this person. */
    public abstract int laneId();

    /** Begins a span now, and ends the one before; see {@link brigade.trace.Lane#begin}. */
    public abstract void begin(Activity activity, int label, int order, int arg);

    /** Marks this instant. */
    public abstract void mark(Mark mark, int order, int arg);

    public int place() {
        return place;
    }

    public void standsAt(int here) {
        place = here;
    }

    /** Computes for real: {@code usual} numbers for a dish of usual size. */
    final void compute(Order order, int usual) throws InterruptedException {
        int numbers = order.guest().portion(usual);
        int slices = numbers < LONG_WORK ? 1 : SLICES;
        int tested = 0;
        long before = onCore();
        for (int i = 1; i <= slices; i++) {
            int until = (int) ((long) numbers * i / slices);
            order.found(PrimeCount.among(FIRST_NUMBER + tested, until - tested));
            tested = until;
            if (i < slices) {
                mark(CommonMark.PROGRESS, order.id(), 1000 * i / slices);
            }
            markOnCore(before);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** Nanoseconds for which this thread has been on a core, or {@link CoreTime#UNKNOWN}. */
    long onCore() {
        return CoreTime.UNKNOWN;
    }

    /**
     * Tells how long this thread was on a core.
     *
     * @param before what {@link #onCore} was when it began to compute
     */
    final void markOnCore(long before) {
        if (before != CoreTime.UNKNOWN) {
            mark(CommonMark.ON_CORE, 0, (int) ((onCore() - before) / 1000));
        }
    }

    /**
     * A timed wait, not computing; says beforehand how long it will take.
     *
     * @param then the label of what this person is at afterwards
     */
    public void rest(Order order, long nanos, int then) throws InterruptedException {
        mark(CommonMark.PLANNED, order.id(), (int) (nanos / 1000));
        TimeUnit.NANOSECONDS.sleep(nanos);
        begin(Activity.RUNNING, then, order.id(), 0);
    }
}
