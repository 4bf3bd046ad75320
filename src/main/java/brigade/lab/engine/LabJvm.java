package brigade.lab.engine;

import brigade.lab.engine.run.UncontrolledException;
import brigade.lab.wire.LabMessage;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The program of the lab JVM. It reads requests from its standard input and ends at once when that
 * does: when the app is gone, however that came about. What labs print never gets into its answers.
 */
public final class LabJvm {
    private final BlockingQueue<LabMessage> requests = new LinkedBlockingQueue<>();
    private final Answers answers;
    private final Requests handlers;

    private LabJvm(Answers answers) {
        this.answers = answers;
        handlers = new Requests(answers);
    }

    static void main(String[] args) throws InterruptedException {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        ProgramOutput.install();
        LabJvm jvm = new LabJvm(new Answers(out));
        Thread.ofPlatform().name("lifeline").daemon().start(() -> jvm.listen(in));
        jvm.answer();
    }

    /** Never returns but with the process. */
    private void listen(BufferedReader in) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                requests.add(LabMessage.of(line));
            }
        } catch (IOException e) {
            // there is nobody any more who could be told
        }
        Runtime.getRuntime().halt(0);
    }

    private void answer() throws InterruptedException {
        Watchdog watchdog = new Watchdog(answers);
        watchdog.start();
        while (true) {
            LabMessage request = requests.take();
            answers.to(request);
            LabMessage answer;
            try {
                answer = handlers.answer(request);
            } catch (UncontrolledException e) {
                answer = Answers.failed(String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                answer = Answers.failed("the engine failed: " + e);
                e.printStackTrace(ProgramOutput.error());
            }
            answers.done(answer);
        }
    }
}
