package brigade.measure.compare;

import brigade.about.Language;
import brigade.server.Model;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The program that measures one model in a process of its own: what it finds goes to standard
 * output as {@link MeasurementMessage}s. A line on standard input asks it to end early; it ends at
 * once when standard input does, for then whoever started it is gone.
 */
final class ModelProgram {

    private static final long MOST_SECONDS_TO_TELL = 15;

    private ModelProgram() {}

    static void main(String[] args) throws IOException {
        Language.speak();
        ObjectOutputStream out = new ObjectOutputStream(new BufferedOutputStream(System.out));
        System.setOut(System.err); // nobody else may write there
        Stop stop = new Stop();
        Thread.ofPlatform().name("lifeline").daemon().start(() -> listen(stop));
        CountDownLatch told = new CountDownLatch(1);
        // Ctrl+C reaches all processes of the terminal: what was measured is told first.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endWell(stop, told)));
        List<String> words = Arrays.asList(args);
        Model model = Model.valueOf(words.getFirst());
        CompareSpec spec = SpecWords.read(model, words.subList(1, words.size()));
        new ModelRun(model, spec, stop, message -> write(out, message)).run();
        told.countDown();
        System.exit(0);
    }

    private static void write(ObjectOutputStream out, MeasurementMessage message) {
        try {
            out.writeObject(message);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void listen(Stop stop) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (in.readLine() != null) {
                stop.ask();
            }
        } catch (IOException e) {
            // the same as an end: nobody is there any more
        }
        Runtime.getRuntime().halt(1);
    }

    private static void endWell(Stop stop, CountDownLatch told) {
        stop.ask();
        try {
            told.await(MOST_SECONDS_TO_TELL, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
