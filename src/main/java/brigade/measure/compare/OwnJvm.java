package brigade.measure.compare;

import brigade.program.OwnProgram;
import brigade.server.Model;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Measures in a Java virtual machine of its own, on this one's runtime, options, and module or
 * class path.
 */
final class OwnJvm implements Measurer {

    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter("brigade.**;java.base/*;!*");

    private static final Duration TO_END = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(100);

    @Override
    public void measure(
            Model model, CompareSpec spec, Stop stop, Consumer<MeasurementMessage> listener)
            throws IOException {
        Process process = new ProcessBuilder(command(model, spec)).start();
        LastWords lastWords = new LastWords(process.getErrorStream());
        Thread asker = Thread.ofVirtual().name("stop " + model).start(() -> passOn(stop, process));
        try {
            listen(process, listener);
            if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("its process did not end");
            }
            if (process.exitValue() != 0 && !stop.isAsked()) {
                throw new IOException(
                        "its process ended with exit code "
                                + process.exitValue()
                                + lastWords.asReason());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it was measured", e);
        } finally {
            process.destroyForcibly();
            asker.interrupt();
        }
    }

    private static void listen(Process process, Consumer<MeasurementMessage> listener)
            throws IOException {
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(process.getInputStream()))) {
            in.setObjectInputFilter(OURS);
            while (true) {
                listener.accept((MeasurementMessage) in.readObject());
            }
        } catch (EOFException e) {
            // that was all
        } catch (ClassNotFoundException e) {
            throw new IOException("its process told what nobody knows", e);
        }
    }

    /** Waits until it is asked to stop, and tells the process. */
    private static void passOn(Stop stop, Process process) {
        while (process.isAlive()) {
            if (stop.awaitAsked(LOOK)) {
                try {
                    OutputStream out = process.getOutputStream();
                    out.write("stop\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                } catch (IOException e) {
                    // it has ended already
                }
                return;
            }
        }
    }

    private static List<String> command(Model model, CompareSpec spec) {
        List<String> words = new ArrayList<>();
        words.add(model.name());
        words.addAll(SpecWords.write(spec));
        return OwnProgram.command(ModelProgram.class, words);
    }
}
