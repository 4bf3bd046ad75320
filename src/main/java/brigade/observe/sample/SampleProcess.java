package brigade.observe.sample;

import brigade.program.OwnProgram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The JVM of a sick program. Closing ends it; it ends also when this JVM does. */
public final class SampleProcess implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Process process;

    private SampleProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts one, on the runtime of this JVM, and waits until it runs: a JVM can be attached to
     * only from then on.
     *
     * @throws IOException if the system starts no process, or it ends before it runs
     */
    public static SampleProcess start(SickProgram program) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(OwnProgram.java().toString());
        command.addAll(OPTIONS);
        command.addAll(OwnProgram.main(SampleMain.class));
        command.add(program.word());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (process.getInputStream().read() < 0) {
            throw new IOException("the program " + program.word() + " ended before it ran");
        }
        return new SampleProcess(process);
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
