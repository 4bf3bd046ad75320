package brigade.lab;

import brigade.lab.wire.LabMessage;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lab JVM, kept warm from one request to the next. A request that takes too long ends it, and
 * the next one starts a new one. Any thread; who asks waits for the answer.
 */
final class LabProcess implements AutoCloseable {
    /** As the JVM ends itself when it is out of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration MOST_TO_END = Duration.ofSeconds(2);

    private final Object asking = new Object();
    private final LabJvmCommand.Use use;
    private final List<String> options;

    /** Guarded by {@link #asking}, as the three below. */
    private long number;

    private @Nullable Writer requests;
    private @Nullable BufferedReader answers;

    private volatile @Nullable Process process;
    private volatile boolean late;
    private volatile boolean killed;
    private volatile int ended;

    LabProcess(LabJvmCommand.Use use) {
        this(use, List.of());
    }

    /**
     * @param options for its JVM, besides those that it needs
     */
    LabProcess(LabJvmCommand.Use use, List<String> options) {
        this.use = use;
        this.options = List.copyOf(options);
    }

    /**
     * Asks and waits.
     *
     * @param most how long it may take before the process is ended
     * @param progress is told what comes before the answer
     * @throws LabException if it cannot be done; the message is one line for a person
     * @throws IOException if the process cannot be started
     */
    LabMessage ask(LabMessage request, Duration most, Consumer<LabMessage> progress)
            throws IOException {
        synchronized (asking) {
            ensureStarted();
            number++;
            request.with("number", number);
            Thread limit = Thread.ofPlatform().name("lab limit").daemon().start(() -> end(most));
            try {
                return answer(request, most, progress);
            } finally {
                limit.interrupt();
            }
        }
    }

    private void end(Duration most) {
        try {
            Thread.sleep(most);
        } catch (InterruptedException e) {
            return; // it was in time
        }
        late = true;
        kill();
    }

    private void ensureStarted() throws IOException {
        Process running = process;
        if (running == null || !running.isAlive()) {
            late = false;
            killed = false;
            Process started = LabJvmCommand.start(use, options);
            requests = new OutputStreamWriter(started.getOutputStream(), StandardCharsets.UTF_8);
            answers =
                    new BufferedReader(
                            new InputStreamReader(
                                    started.getInputStream(), StandardCharsets.UTF_8));
            process = started;
        }
    }

    private LabMessage answer(LabMessage request, Duration most, Consumer<LabMessage> progress)
            throws IOException {
        Writer to = requests;
        BufferedReader from = answers;
        if (to == null || from == null) {
            throw new LabException("the process of the labs is closed");
        }
        try {
            to.write(request.line());
            to.write('\n');
            to.flush();
        } catch (IOException e) {
            throw gone(most);
        }
        for (String line = next(from); line != null; line = next(from)) {
            if (!line.startsWith("{")) {
                continue; // the JVM itself says why it ends
            }
            LabMessage answer = LabMessage.of(line);
            if (answer.flag("last")) {
                end();
            }
            if (answer.number("number") == number) {
                switch (answer.text("is")) {
                    case "done" -> {
                        return answer;
                    }
                    case "failed" -> throw new LabException(answer.text("why"));
                    default -> progress.accept(answer);
                }
            }
        }
        throw gone(most);
    }

    private static @Nullable String next(BufferedReader from) {
        try {
            return from.readLine();
        } catch (IOException e) {
            return null; // the process has been killed
        }
    }

    private LabException gone(Duration most) {
        int code = end();
        if (late) {
            return new LabException(
                    "it was not done after " + most.toSeconds() + " s, and was ended");
        }
        if (killed) {
            return new LabException("it was ended before it was done");
        }
        return new LabException(
                code == OUT_OF_MEMORY
                        ? "the program needs more memory than a lab has (256 MB)"
                        : "the process of the labs ended by itself (exit code "
                                + code
                                + "): what runs free must not call System.exit");
    }

    /** It is as good as gone: the next request starts another. */
    private int end() {
        Process gone = process;
        process = null;
        ended = gone == null ? -1 : code(gone);
        return ended;
    }

    private static int code(Process ended) {
        try {
            return ended.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /**
     * Lets it end as programs end, which may take it a while.
     *
     * @param most how long it may take
     * @throws IOException if it has not ended then, or not well
     */
    void finish(Duration most) throws IOException {
        try {
            ask(new LabMessage().with("do", "end"), most, _ -> {});
        } catch (LabException e) {
            if (ended != 0) {
                throw e;
            }
        }
    }

    /** Ends what it does now, if anything; who waits for it is told so. */
    void kill() {
        Process running = process;
        if (running != null) {
            killed = true;
            running.destroyForcibly();
        }
    }

    /** Whether it runs. */
    boolean isAlive() {
        Process running = process;
        return running != null && running.isAlive();
    }

    @Override
    public void close() {
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            running.getOutputStream().close();
            if (!running.waitFor(MOST_TO_END)) {
                running.destroyForcibly();
            }
        } catch (IOException e) {
            running.destroyForcibly();
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
