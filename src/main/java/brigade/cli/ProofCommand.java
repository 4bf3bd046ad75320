package brigade.cli;

import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.proof.LastProof;
import brigade.measure.proof.ModelProof;
import brigade.measure.proof.ProofSpec;
import brigade.measure.proof.Prover;
import brigade.restaurant.Mix;
import brigade.server.Model;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code proof}: whether the trace tells the truth. */
@CommandLine.Command(
        name = "proof",
        sortOptions = false,
        header =
                "Hold the trace against what the Java virtual machine records of the same threads.",
        description = {
            "Runs the restaurant by one model after another, each in a Java virtual machine of its"
                    + " own, with a flight recording of every wait. A wait of at least 1 ms is"
                    + " covered where the trace calls all but 1 ms of it the right thing.",
            "Every other one is told by class, with thread, place and time."
        })
final class ProofCommand extends Command {

    @Option(
            names = "--models",
            paramLabel = "MODEL",
            split = ",",
            description =
                    "Which, separated by commas (default: all): single-thread,"
                            + " process-per-request, thread-per-request, thread-pool, event-loop,"
                            + " virtual-threads.")
    @Nullable List<Model> models;

    @Option(
            names = "--mix",
            paramLabel = "MIX",
            description =
                    "What customers order: house-menu (default), quiet-afternoon, lunch-rush,"
                            + " upload-day, one-heavy-guest, web-shop; or weights such as"
                            + " dish=8,user-action=1.")
    @Nullable Mix mix;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "How long each model is recorded (default: 20).")
    @Nullable Duration seconds;

    private final @Nullable LastProof last;

    /**
     * @param last where what was proven is kept, or null
     */
    ProofCommand(Terminal terminal, @Nullable LastProof last) {
        super(terminal);
        this.last = last;
    }

    @Override
    public Integer call() throws Exception {
        ProofSpec wanted = spec();
        try (OutputFile figures = reserve(json)) {
            List<ModelProof> proofs = new ArrayList<>();
            for (Model model : wanted.models()) {
                ModelProof proof = prove(model, wanted);
                proofs.add(proof);
                terminal.say(ProofReport.of(proof));
            }
            Json.writeObject(figures, json -> ProofReport.json(json, proofs));
            if (last != null) {
                last.keep(Instant.now(), wanted.mix(), proofs);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private static ModelProof prove(Model model, ProofSpec wanted) throws CommandFailedException {
        try (Prover prover = Prover.start(model, wanted)) {
            return prover.await();
        } catch (IOException e) {
            throw new CommandFailedException(
                    Choice.word(model) + " could not be proven: " + e.getMessage(), e);
        }
    }

    private ProofSpec spec() {
        ProofSpec wanted = ProofSpec.standard();
        try {
            wanted = models == null ? wanted : wanted.withModels(models);
            wanted = mix == null ? wanted : wanted.withMix(mix);
            return seconds == null ? wanted : wanted.withLength(seconds);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }
}
