package brigade.ui.lab;

import brigade.trace.Trace;
import brigade.trace.source.TraceSource;

/** One run of a lab by a schedule: its clock counts steps. */
record LabRun(String name, Trace trace) implements TraceSource {

    @Override
    public boolean growing() {
        return false;
    }

    @Override
    public void close() {
        // the trace is in memory, and nothing is behind it
    }
}
