package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.measure.proof.Missed;
import brigade.measure.proof.ModelProof;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What was proven, in words and as JSON. */
final class ProofReport {

    private ProofReport() {}

    /** One model, in some lines. */
    static String of(ModelProof proof) {
        StringBuilder text = new StringBuilder();
        ModelProof.Running running = proof.running();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%s: %s of %s waits that JFR recorded are covered; JFR confirms %s of the"
                                + " time of %s waits in the trace; %.3f of %.0f ms running was"
                                + " waiting (%.4f %%)%s",
                        Choice.word(proof.model()),
                        percent(proof.jfr().share()),
                        FigureFormat.count(proof.jfr().waits()),
                        percent(proof.trace().share()),
                        FigureFormat.count(proof.trace().waits()),
                        running.falseMillis(),
                        running.millis(),
                        100 * running.falseMillis() / Math.max(running.millis(), 1e-9),
                        onCore(running)));
        for (Missed missed : proof.missed()) {
            text.append("\n    ").append(line(missed));
        }
        if (!proof.worst().isEmpty()) {
            text.append("\n  where for longest:");
            for (Missed missed : proof.worst()) {
                text.append("\n    ").append(line(missed));
            }
        }
        return text.toString();
    }

    private static String onCore(ModelProof.Running running) {
        return running.judgedMillis() > 0
                ? String.format(
                        Locale.ROOT,
                        "; %.0f ms of processor time for %.0f ms running",
                        running.onCoreMillis(),
                        running.judgedMillis())
                : "";
    }

    private static String line(Missed missed) {
        return String.format(
                Locale.ROOT,
                "%s: %d, %.3f ms; the longest %.3f ms: %s, %s",
                missed.kind(),
                missed.count(),
                missed.nanos() / 1e6,
                missed.worst().nanos() / 1e6,
                missed.worst().thread(),
                missed.worst().place());
    }

    /** Rounded down: what is short of a bar must not seem to reach it. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", Math.floor(share * 1e4) / 1e2);
    }

    static void json(Json json, List<ModelProof> proofs) throws IOException {
        json.list(
                "models",
                list -> {
                    for (ModelProof proof : proofs) {
                        list.object(fields -> write(fields, proof));
                    }
                });
    }

    private static void write(Json json, ModelProof proof) throws IOException {
        json.text("model", Choice.word(proof.model()));
        json.whole("jfrWaits", proof.jfr().waits());
        json.share("confirmed", proof.jfr().share());
        json.whole("traceWaits", proof.trace().waits());
        json.share("confirmedByJfr", proof.trace().share());
        json.list(
                "missed",
                list -> {
                    for (Missed missed : proof.missed()) {
                        list.object(fields -> {
                            fields.text("class", missed.kind());
                            fields.whole("count", missed.count());
                        });
                    }
                });
        json.number("runningFalseMillis", proof.running().falseMillis());
        json.number("runningMillis", proof.running().millis());
    }
}
