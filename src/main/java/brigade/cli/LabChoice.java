package brigade.cli;

import brigade.lab.Explored;
import brigade.lab.Lab;
import brigade.lab.LabProgram;
import brigade.lab.Labs;
import brigade.lab.Measured;
import brigade.lab.OwnSource;
import brigade.lab.Sighting;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which program is meant: a variant of a lab, or a file. */
final class LabChoice {
    @Parameters(
            paramLabel = "ID|FILE.java",
            description = "A lab that is shipped, or a file with a main method.")
    String lab = "";

    @Option(
            names = "--variant",
            paramLabel = "V",
            description = "Which variant of the lab (default: the first, which is broken).")
    @Nullable String variant;

    /**
     * What was chosen.
     *
     * @param lab the id, or the name of the file
     * @param variant empty for a file
     * @param shipped the lab, where it is no file
     */
    record Chosen(String lab, String variant, LabProgram program, Optional<Lab> shipped) {
        /** Of a memory lab, what was seen of it and what else may come; otherwise empty. */
        List<Sighting> sightings(Measured measured) {
            return shipped.filter(it -> it.model() == Lab.Model.MEMORY)
                    .map(it -> Sighting.of(it, raceFree(it), measured))
                    .orElse(List.of());
        }

        /** Of a memory lab, what no schedule shows and the memory model allows. */
        List<Sighting> reordered(Explored all) {
            return shipped.filter(it -> it.model() == Lab.Model.MEMORY)
                    .map(it -> Sighting.unexplored(it, all))
                    .orElse(List.of());
        }

        private boolean raceFree(Lab of) {
            return of.variant(variant).filter(it -> it.kind() == Lab.Kind.MENDED).isPresent();
        }
    }

    Chosen chosen() throws CommandFailedException, IOException {
        return lab.endsWith(".java") ? file() : shipped();
    }

    private Chosen file() throws CommandFailedException, IOException {
        if (variant != null) {
            throw new CommandFailedException("a file has no variants: leave out --variant");
        }
        try {
            Path path = Path.of(lab);
            if (!Files.isRegularFile(path)) {
                throw new CommandFailedException("there is no file '" + lab + "'");
            }
            String name = path.getFileName().toString();
            String source = OwnSource.read(path);
            return new Chosen(
                    name, "", LabProgram.ofSource(name, source, List.of()), Optional.empty());
        } catch (InvalidPathException e) {
            throw new CommandFailedException("there is no file '" + lab + "'", e);
        } catch (CharacterCodingException e) {
            throw new CommandFailedException("'" + lab + "' is no text in UTF-8", e);
        }
    }

    private Chosen shipped() throws CommandFailedException {
        Labs labs = Labs.shipped();
        Lab found =
                labs.find(lab)
                        .orElseThrow(() ->
                                new CommandFailedException(
                                        "there is no lab '"
                                                + lab
                                                + "'; there are "
                                                + labs.all().stream()
                                                        .map(Lab::id)
                                                        .collect(Collectors.joining(", "))));
        String wanted = variant == null ? found.variants().getFirst().id() : variant;
        Lab.Variant which =
                found.variant(wanted)
                        .orElseThrow(() ->
                                new CommandFailedException(
                                        "the lab "
                                                + found.id()
                                                + " has no variant '"
                                                + wanted
                                                + "'; there are "
                                                + found.variants().stream()
                                                        .map(Lab.Variant::id)
                                                        .collect(Collectors.joining(", "))));
        return new Chosen(found.id(), which.id(), LabProgram.of(found, which), Optional.of(found));
    }
}
