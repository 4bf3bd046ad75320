package brigade.cli;

import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.report.ObserveReport;
import brigade.measure.report.Phrases;
import brigade.observe.Observation;
import brigade.observe.ObservedChanges;
import brigade.observe.ThreadSeconds;
import brigade.trace.file.Progress;
import brigade.trace.file.Range;
import brigade.trace.file.TraceFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The files that {@code observe} writes; null where one is not wanted.
 *
 * @param before with which what was observed is compared, or empty
 */
record ObserveOutput(
        @Nullable OutputFile figures,
        @Nullable OutputFile saved,
        @Nullable OutputFile html,
        @Nullable OutputFile picture,
        Optional<Observation> before) {

    void write(Observation observed, Terminal terminal) throws IOException {
        List<ThreadSeconds> threads = ThreadSeconds.of(observed.trace());
        Optional<ObservedChanges> compared =
                before.map(it -> ObservedChanges.of(it, observed, threads));
        terminal.tell(ObserveWords.summary(observed, threads));
        compared.ifPresent(it -> terminal.tell(ObserveWords.compared(it)));
        Json.writeObject(
                figures,
                fields -> {
                    ObserveJson.observation(fields, observed, threads);
                    if (compared.isPresent()) {
                        ObserveJson.compared(fields, compared.get());
                    }
                });
        if (saved != null) {
            saved.write(out ->
                    TraceFile.write(observed.trace(), Range.ALL, List.of(), out, Progress.UNSEEN));
        }
        if (html != null) {
            html.write(
                    new ObserveReport(observed, compared, threads, new Phrases(Locale.getDefault()))
                            ::write);
        }
    }
}
