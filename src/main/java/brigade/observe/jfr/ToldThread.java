package brigade.observe.jfr;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Mark;

/** Where is told what a thread did, in any order; times are nanoseconds of the trace. */
public interface ToldThread {

    /** The number of its lane. */
    int lane();

    /**
     * The number of a lock for which it waited.
     *
     * @param type the name of its class
     * @param address where it was when the wait was over
     */
    int lock(String type, long address, long begin, long end);

    /** It was at something from one instant to another. */
    void span(long begin, long end, Activity activity, Known known, int label, int arg);

    /** Something happened to it at an instant. */
    void mark(long t, Mark mark, int label, int arg);

    /** It has ended. */
    void ended(long t);
}
