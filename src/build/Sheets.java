import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes each style sheet, with all that it imports, as JavaFX reads it without parsing it: x.bss
 * is taken instead of x.css. A build script, run as a single file: java Sheets.java SOURCES FOLDER.
 */
class Sheets {
    /** Durations are lost in that form (JavaFX 26: no converter of them is found again). */
    static final Set<String> TEXT_ONLY = Set.of("tooltip.css");

    static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\"");

    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        for (Path sheet : whole(sources)) {
            String name = sources.relativize(sheet).toString().replace(".css", ".bss");
            Path written = folder.resolve(name);
            Files.createDirectories(written.getParent());
            Stylesheet.convertToBinary(sheet.toFile(), written.toFile());
        }
    }

    /** Those that no other imports. */
    static List<Path> whole(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> all = files.filter(it -> it.toString().endsWith(".css")).sorted().toList();
            Set<Path> parts = new HashSet<>();
            for (Path sheet : all) {
                IMPORT.matcher(Files.readString(sheet))
                        .results()
                        .map(it -> sheet.resolveSibling(it.group(1)).normalize())
                        .forEach(parts::add);
            }
            return all.stream()
                    .filter(it -> !parts.contains(it))
                    .filter(it -> !TEXT_ONLY.contains(it.getFileName().toString()))
                    .toList();
        }
    }
}
