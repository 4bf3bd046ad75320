package brigade.measure.proof;

import brigade.measure.compare.Machine;
import brigade.restaurant.Mix;
import brigade.server.Kind;
import brigade.server.Model;
import brigade.trace.file.NewFile;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was proven last on this machine, of each model and mix, in a file.
 *
 * @param folder in which the file is, or is to be
 */
public record LastProof(Path folder) {

    private static final String FILE = "proof.properties";
    private static final String MACHINE = "machine";
    private static final String RUN = "run.";

    /**
     * What runs have shown, taken together.
     *
     * @param newest when the last of them was
     * @param machine on which
     * @param runs how many, each of another model or mix
     * @param confirmed the least share of JFR's waits that the trace covers, 0 to 1
     * @param confirmedByJfr the least share of the time of the trace's waits that JFR confirms, of
     *     models of platform threads; 1 where there was none
     * @param falseShare the largest share of the time told as running in which JFR says that the
     *     thread waited
     */
    public record Summary(
            Instant newest,
            String machine,
            int runs,
            double confirmed,
            double confirmedByJfr,
            double falseShare) {}

    /** A run of a model with a mix. */
    private record Run(
            Instant measured, double confirmed, double confirmedByJfr, double falseShare) {

        static Run of(Instant now, ModelProof proof) {
            ModelProof.Running running = proof.running();
            boolean seen = proof.model() != Model.VIRTUAL_THREADS; // JFR sees no parks of theirs
            return new Run(
                    now,
                    proof.jfr().share(),
                    seen ? proof.trace().share() : 1,
                    running.millis() == 0 ? 0 : running.falseMillis() / running.millis());
        }

        static Run of(String text) {
            String[] words = text.split(" ", -1);
            return new Run(
                    Instant.parse(words[0]),
                    Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]),
                    Double.parseDouble(words[3]));
        }

        String text() {
            return String.join(
                    " ",
                    measured.toString(),
                    Double.toString(confirmed),
                    Double.toString(confirmedByJfr),
                    Double.toString(falseShare));
        }
    }

    /**
     * Keeps what was proven now, in the place of what was known of these models and this mix.
     *
     * @throws IOException if it cannot be written
     */
    public void keep(Instant now, Mix mix, List<ModelProof> proofs) throws IOException {
        Files.createDirectories(folder);
        String machine = machine();
        Properties read = properties();
        Map<String, String> next = new TreeMap<>();
        if (machine.equals(read.getProperty(MACHINE))) {
            read.stringPropertyNames().forEach(name -> next.put(name, read.getProperty(name)));
        }
        next.put(MACHINE, machine);
        for (ModelProof proof : proofs) {
            next.put(RUN + word(proof.model()) + '.' + word(mix), Run.of(now, proof).text());
        }
        Properties written = new Properties();
        written.putAll(next);
        try (NewFile file = NewFile.at(folder.resolve(FILE))) {
            file.write(out -> written.store(out, null));
        }
    }

    /** All that is known; empty where nothing is, or it cannot be read. */
    public Optional<Summary> read() {
        Properties read = properties();
        try {
            List<Run> runs =
                    read.stringPropertyNames().stream()
                            .filter(name -> name.startsWith(RUN))
                            .map(name -> Run.of(read.getProperty(name)))
                            .toList();
            return runs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(summary(read.getProperty(MACHINE, ""), runs));
        } catch (DateTimeException
                | NumberFormatException
                | ArrayIndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static Summary summary(String machine, List<Run> runs) {
        return new Summary(
                runs.stream().map(Run::measured).max(Instant::compareTo).orElseThrow(),
                machine,
                runs.size(),
                runs.stream().mapToDouble(Run::confirmed).min().orElseThrow(),
                runs.stream().mapToDouble(Run::confirmedByJfr).min().orElseThrow(),
                runs.stream().mapToDouble(Run::falseShare).max().orElseThrow());
    }

    private Properties properties() {
        Properties read = new Properties();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                read.load(in);
            } catch (IOException | IllegalArgumentException damaged) {
                read.clear();
            }
        }
        return read;
    }

    private static String machine() {
        Machine here = Machine.here();
        return here.processor() + ", " + here.system() + ", Java " + here.javaRuntime();
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(Mix mix) {
        return Arrays.stream(Mix.Preset.values())
                .filter(preset -> preset.mix().equals(mix))
                .findFirst()
                .map(LastProof::word)
                .orElseGet(() ->
                        Arrays.stream(Kind.values())
                                .map(kind -> Integer.toString(mix.weight(kind)))
                                .collect(Collectors.joining("-")));
    }
}
