package brigade.ui.lab.model;

import brigade.lab.AllSchedules;
import brigade.lab.ExploreLimits;
import brigade.lab.Freedom;
import brigade.lab.LabProgram;
import brigade.lab.Measured;
import brigade.lab.wire.LabMessage;
import brigade.trace.Trace;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * What is done with programs of labs. Any thread; who asks waits. Steps, explorations and free runs
 * do not wait for each other. Each throws an exception with one line for a person if it cannot be
 * done.
 */
public interface LabWork extends AutoCloseable {

    /** What there is to see after the steps of a schedule. */
    LabMessage show(LabProgram program, String schedule, Freedom freedom) throws IOException;

    /**
     * A whole run, as a trace whose clock counts steps.
     *
     * @param source of the program
     */
    Trace trace(LabProgram program, String schedule, Freedom freedom, String source)
            throws IOException;

    /** Errors of a source, each with line, column and text. */
    List<LabMessage> errors(LabProgram program) throws IOException;

    /** All schedules. */
    AllSchedules explore(LabProgram program, ExploreLimits limits, LongConsumer progress)
            throws IOException;

    /** Runs in threads that nobody schedules. */
    Measured runFree(LabProgram program, long times, Duration most) throws IOException;

    /** Ends the free runs that are under way. */
    void endFree();

    @Override
    void close();
}
