package brigade.trace.waits;

import brigade.trace.Trace;

/** The time in which a program ran: what it stood still as a whole is nobody's wait. */
public interface RunningTime {

    /** Of a program that never stood still. */
    RunningTime ALWAYS =
            new RunningTime() {
                @Override
                public long ranBetween(long from, long to) {
                    return to - from;
                }

                @Override
                public void running(long from, long to, Stretch visitor) {
                    if (from < to) {
                        visitor.ran(from, to);
                    }
                }
            };

    /** How much of the time between two instants it ran, nanoseconds. */
    long ranBetween(long from, long to);

    /** Visits, in order, the stretches between two instants in which it ran. */
    void running(long from, long to, Stretch visitor);

    /** Is told of a stretch of time. */
    interface Stretch {
        /** The program ran then. */
        void ran(long from, long to);
    }

    /** Knows of a trace when its program ran. */
    interface Source {
        /** What there is to know between two instants. */
        RunningTime of(Trace trace, long from, long to);
    }
}
