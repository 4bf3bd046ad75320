package brigade.ui.observe;

import brigade.observe.live.JvmEntry;
import brigade.observe.live.LiveJvm;
import brigade.observe.live.LocalJvms;
import brigade.observe.live.ObserveException;
import brigade.observe.live.Obstacle;
import brigade.observe.sample.SampleProcess;
import brigade.observe.sample.SickProgram;
import brigade.trace.source.TraceSource;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Looks for JVMs and attaches to them, on threads of its own; what it finds is told on the UI
 * thread. What comes after the page is closed is let go. Any thread.
 */
final class Attaching implements AutoCloseable {

    private final Executor uiThread;
    private volatile boolean closed;

    /**
     * @param uiThread where answers are told
     */
    Attaching(Executor uiThread) {
        this.uiThread = uiThread;
    }

    private interface Work<T> {
        T get() throws IOException;
    }

    /** Lists the JVMs of this machine. */
    void list(Consumer<List<JvmEntry>> found) {
        Thread.ofPlatform()
                .name("jvm list")
                .daemon()
                .start(() -> {
                    List<JvmEntry> all = LocalJvms.list();
                    uiThread.execute(() -> found.accept(all));
                });
    }

    /**
     * Attaches to a JVM.
     *
     * @param failed is told why it cannot be, and what would help
     */
    void attach(
            long pid, Duration threshold, Consumer<TraceSource> done, Consumer<Obstacle> failed) {
        begin(() -> LiveJvm.attach(pid, threshold), done, failed);
    }

    /** Starts a sick program, and attaches to it. */
    void start(
            SickProgram program,
            String name,
            Duration threshold,
            Consumer<TraceSource> done,
            Consumer<Obstacle> failed) {
        begin(
                () -> {
                    SampleProcess process = SampleProcess.start(program);
                    try {
                        LiveJvm jvm = LiveJvm.attach(process.pid(), threshold);
                        return new SickSource(program, name, jvm, process);
                    } catch (IOException e) {
                        process.close();
                        throw e;
                    }
                },
                done,
                failed);
    }

    private void begin(
            Work<TraceSource> work, Consumer<TraceSource> done, Consumer<Obstacle> failed) {
        Thread.ofPlatform()
                .name("attach")
                .daemon()
                .start(() -> {
                    try {
                        TraceSource source = work.get();
                        if (closed) {
                            source.close();
                        } else {
                            uiThread.execute(() -> done.accept(source));
                        }
                    } catch (IOException | RuntimeException e) {
                        Obstacle why = why(e);
                        uiThread.execute(() -> failed.accept(why));
                    }
                });
    }

    private static Obstacle why(Exception e) {
        return e instanceof ObserveException known
                ? known.reason()
                : new Obstacle(Obstacle.Kind.OTHER, List.of(String.valueOf(e.getMessage())));
    }

    @Override
    public void close() {
        closed = true;
    }
}
