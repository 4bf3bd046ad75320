package brigade.observe.jfr;

import brigade.observe.thread.JvmCounter;
import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

/**
 * Where the trace of a recording is written: into the memory of this JVM, or to another. One
 * thread.
 */
public interface ToldTrace {

    /** A thread of it, by time. */
    interface ToldLane {

        /** It is at something from {@code t} on. */
        void begin(long t, Activity activity, Known known, int label, int arg);

        /** It is at nothing from {@code t} on. */
        void end(long t);

        /** Something happened to it at {@code t}. */
        void mark(long t, Mark mark, int label, int arg);

        /** It ends at {@code t}. */
        void close(long t);
    }

    /**
     * A trace begins, and what was written before is none.
     *
     * @param epochNanos nanoseconds since 1970 at which its time is 0
     */
    void begin(long epochNanos);

    /** The number of a label, from 1. */
    int label(String text, @Nullable Site site);

    /**
     * Opens a lane.
     *
     * @param t since when
     * @param id of no other lane of it
     * @param threadId as {@link Thread#threadId} has it, or 0 where it is no thread of Java
     */
    ToldLane lane(long t, int id, String name, String role, LaneKind kind, long threadId);

    /** A counter has a value from {@code t} on; of one counter by time. */
    void count(JvmCounter counter, long t, long value);

    /** All is written of a trace that lasts until {@code t}. */
    void lastsUntil(long t);
}
