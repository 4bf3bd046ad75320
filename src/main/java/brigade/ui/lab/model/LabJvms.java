package brigade.ui.lab.model;

import brigade.lab.AllSchedules;
import brigade.lab.ExploreLimits;
import brigade.lab.Freedom;
import brigade.lab.LabClient;
import brigade.lab.LabProgram;
import brigade.lab.Measured;
import brigade.lab.wire.LabMessage;
import brigade.trace.Trace;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;

/** The work done in lab JVMs, each started when it is first wanted. */
public final class LabJvms implements LabWork {
    private final LabClient stepping = new LabClient();
    private final LabClient exploring = new LabClient();
    private final LabClient free = new LabClient();

    @Override
    public LabMessage show(LabProgram program, String schedule, Freedom freedom)
            throws IOException {
        return stepping.show(program, schedule, freedom);
    }

    @Override
    public Trace trace(LabProgram program, String schedule, Freedom freedom, String source)
            throws IOException {
        return stepping.trace(program, schedule, freedom, source);
    }

    @Override
    public List<LabMessage> errors(LabProgram program) throws IOException {
        return stepping.errors(program);
    }

    @Override
    public AllSchedules explore(LabProgram program, ExploreLimits limits, LongConsumer progress)
            throws IOException {
        return exploring.allSchedules(program, limits, progress);
    }

    @Override
    public Measured runFree(LabProgram program, long times, Duration most) throws IOException {
        return free.runFree(program, times, most);
    }

    @Override
    public void endFree() {
        free.cancel();
    }

    @Override
    public void close() {
        stepping.cancel();
        exploring.cancel();
        free.cancel();
        stepping.close();
        exploring.close();
        free.close();
    }
}
