package brigade.measure.proof;

import brigade.measure.compare.LastWords;
import brigade.program.OwnProgram;
import brigade.server.Model;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Proves one model in a Java virtual machine of its own. */
public final class Prover implements AutoCloseable {

    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter("brigade.**;java.base/*;!*");

    private static final Duration TO_END = Duration.ofSeconds(10);

    private final Process process;
    private final @Nullable ChildRecords children;

    private Prover(Process process, @Nullable ChildRecords children) {
        this.process = process;
        this.children = children;
    }

    /** Starts it. */
    public static Prover start(Model model, ProofSpec spec) throws IOException {
        if (model != Model.PROCESS_PER_REQUEST) {
            return new Prover(program(model, spec, "").start(), null);
        }
        ChildRecords children = ChildRecords.make();
        try {
            ProcessBuilder program = program(model, spec, children.folder().toString());
            children.addTo(program.environment());
            return new Prover(program.start(), children);
        } catch (IOException e) {
            children.close();
            throw e;
        }
    }

    private static ProcessBuilder program(Model model, ProofSpec spec, String folder) {
        return new ProcessBuilder(
                OwnProgram.command(ProofProgram.class, ProofWords.write(model, spec, folder)));
    }

    /**
     * Waits until it has run and judged.
     *
     * @throws IOException if it did not get that far; its message says why
     */
    public ModelProof await() throws IOException {
        LastWords lastWords = new LastWords(process.getErrorStream());
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(process.getInputStream()))) {
            in.setObjectInputFilter(OURS);
            return (ModelProof) in.readObject();
        } catch (EOFException e) {
            throw new IOException("its process ended" + code() + lastWords.asReason(), e);
        } catch (ClassNotFoundException e) {
            throw new IOException("its process told what nobody knows", e);
        }
    }

    private String code() {
        try {
            return process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)
                    ? " with exit code " + process.exitValue()
                    : "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Ends it, whatever it is doing. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        if (children != null) {
            code(); // it writes its own recording there as it ends
            children.close();
        }
    }
}
