package brigade.lab;

import brigade.lab.wire.LabMessage;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Measures memory labs: what the two actors of a program do to the same objects, by each compiler
 * in a JVM of its own. Any thread; who asks waits.
 */
final class MemoryRuns implements AutoCloseable {
    private static final Duration SPARE = Duration.ofSeconds(10);

    private final Map<Compiler, LabProcess> processes = new EnumMap<>(Compiler.class);

    MemoryRuns() {
        for (Compiler each : Compiler.values()) {
            processes.put(each, new LabProcess(LabJvmCommand.Use.FREE, each.options()));
        }
    }

    /**
     * So many states, shared out among the compilers.
     *
     * @param most how long it may take in all
     * @throws IOException if it cannot be measured; the message is one line for a person
     */
    Measured run(LabProgram program, long times, Duration most) throws IOException {
        Map<Compiler, Measured> parts = new EnumMap<>(Compiler.class);
        long left = times;
        for (Map.Entry<Compiler, LabProcess> each : processes.entrySet()) {
            long share = left / (processes.size() - parts.size());
            if (share > 0) {
                parts.put(each.getKey(), one(each.getValue(), program, share, most));
                left -= share;
            }
        }
        return Measured.together(parts);
    }

    private Measured one(LabProcess process, LabProgram program, long times, Duration most)
            throws IOException {
        Duration part = most.dividedBy(processes.size());
        LabMessage request =
                new LabMessage()
                        .with("do", "actors")
                        .with("program", program.message())
                        .with("times", times)
                        .with("seconds", Math.max(1, part.toSeconds()));
        Measured measured = Measured.of(process.ask(request, part.plus(SPARE), _ -> {}));
        if (measured.spins()) {
            process.close();
        }
        return measured;
    }

    /** Ends what is being done now; who waits for it gets an exception. */
    void cancel() {
        processes.values().forEach(LabProcess::kill);
    }

    @Override
    public void close() {
        processes.values().forEach(LabProcess::close);
    }
}
