package brigade.observe.live;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A JVM that takes diagnostic commands from here: no agent is loaded into it and no port opened.
 * One command at a time; any thread.
 */
final class AttachedJvm implements AutoCloseable {

    private static final Duration ENDS_WITHIN = Duration.ofMillis(500);

    private final long pid;
    private final VirtualMachine jvm;
    private final Method command;
    private final Properties properties;

    private AttachedJvm(long pid, VirtualMachine jvm, Method command, Properties properties) {
        this.pid = pid;
        this.jvm = jvm;
        this.command = command;
        this.properties = properties;
    }

    /**
     * Attaches.
     *
     * @throws ObserveException when that cannot be, and why
     */
    static AttachedJvm attach(long pid) throws ObserveException {
        VirtualMachine jvm;
        try {
            jvm = VirtualMachine.attach(Long.toString(pid));
        } catch (AttachNotSupportedException | IOException e) {
            throw new ObserveException(whyNot(pid, e), e);
        }
        try {
            Properties properties = jvm.getSystemProperties();
            String name = properties.getProperty("java.vm.name", "");
            if (!name.contains("HotSpot") && !name.contains("OpenJDK")) {
                throw new ObserveException(Obstacle.of(Obstacle.Kind.NO_HOTSPOT, pid, name), null);
            }
            Method command = jvm.getClass().getMethod("executeJCmd", String.class);
            return new AttachedJvm(pid, jvm, command, properties);
        } catch (IOException | NoSuchMethodException e) {
            detach(jvm);
            throw e instanceof ObserveException known
                    ? known
                    : new ObserveException(
                            Obstacle.of(Obstacle.Kind.NO_ANSWER, pid, e.getMessage()), e);
        }
    }

    private static Obstacle whyNot(long pid, Exception e) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            return Obstacle.of(Obstacle.Kind.NO_PROCESS, pid);
        }
        return e instanceof AttachNotSupportedException
                        && process.filter(LocalJvms::looksLikeJvm).isEmpty()
                ? Obstacle.of(Obstacle.Kind.NO_JVM, pid)
                : Obstacle.of(Obstacle.Kind.NO_ATTACH, pid, e.getMessage());
    }

    long pid() {
        return pid;
    }

    String property(String name) {
        return properties.getProperty(name, "");
    }

    /** The number of its JDK. */
    int feature() {
        return JdkRelease.feature(property("java.version"));
    }

    /**
     * Runs a diagnostic command in it; waits for its answer.
     *
     * @throws ObserveException when it has ended, or refuses
     */
    synchronized String command(String text) throws ObserveException {
        try (InputStream answer = (InputStream) command.invoke(jvm, text)) {
            return new String(all(answer), StandardCharsets.UTF_8);
        } catch (IllegalAccessException e) {
            throw new ObserveException(Obstacle.of(Obstacle.Kind.NO_COMMANDS), e);
        } catch (InvocationTargetException e) {
            throw gone(e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            throw gone(e);
        }
    }

    /** This stream fails where it is to read into the midst of an array. */
    private static byte[] all(InputStream answer) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        for (int n = answer.read(buffer); n >= 0; n = answer.read(buffer)) {
            all.write(buffer, 0, n);
        }
        return all.toByteArray();
    }

    private ObserveException gone(Throwable why) {
        return new ObserveException(
                orEnded(Obstacle.of(Obstacle.Kind.NO_ANSWER, pid, why.getMessage())), why);
    }

    /**
     * A JVM that ends answers with half a word or none, and is gone soon after: then that is why.
     */
    Obstacle orEnded(Obstacle told) {
        ProcessHandle process = ProcessHandle.of(pid).orElse(null);
        if (process == null || told.kind() == Obstacle.Kind.ENDED) {
            return Obstacle.of(Obstacle.Kind.ENDED, pid);
        } else if (told.kind() == Obstacle.Kind.NO_ROOM) {
            return told;
        }
        try {
            process.onExit().get(ENDS_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            return Obstacle.of(Obstacle.Kind.ENDED, pid);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return told;
        } catch (ExecutionException | TimeoutException e) {
            return told;
        }
    }

    /** A property that it has set since it was attached. */
    synchronized String freshProperty(String name) throws ObserveException {
        try {
            return jvm.getSystemProperties().getProperty(name, "");
        } catch (IOException e) {
            throw gone(e);
        }
    }

    /** A path of the other JVM as seen from here: it may be in a container. */
    Path seenFromHere(String path) {
        Path direct = Path.of(path);
        Path through = Path.of("/proc/" + pid + "/root" + path);
        return !Files.exists(direct) && Files.exists(through) ? through : direct;
    }

    @Override
    public void close() {
        detach(jvm);
    }

    private static void detach(VirtualMachine jvm) {
        try {
            jvm.detach();
        } catch (IOException e) {
            return; // it is gone, or will notice
        }
    }
}
