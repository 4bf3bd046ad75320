import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what a runtime image contains with what the tests ran on, entry by entry, and exits with
 * 1 if a class, text, style sheet, font or native library is missing, added or other. Run by
 * installer.groovy as a single file: Shipped RUNTIME CLASSES JAR...
 */
void main(String[] args) throws IOException {
    Path runtime = Path.of(args[0]);
    Path[] tested = Arrays.stream(args).skip(1).map(Path::of).toArray(Path[]::new);
    List<String> faults = new ArrayList<>();
    int entries = 0;
    URI jrt = URI.create("jrt:/");
    try (FileSystem image =
            FileSystems.newFileSystem(jrt, Map.of("java.home", runtime.toString()))) {
        for (ModuleReference module : ModuleFinder.of(tested).findAll()) {
            String name = module.descriptor().name();
            entries += compare(module, image.getPath("modules", name), runtime, faults);
        }
    }
    faults.addAll(fonts(tested[0], runtime));
    faults.forEach(IO::println);
    IO.println(entries + " entries compared");
    System.exit(faults.isEmpty() && entries > 0 ? 0 : 1);
}

private int compare(ModuleReference module, Path shipped, Path runtime, List<String> faults)
        throws IOException {
    Set<String> seen = new HashSet<>();
    try (ModuleReader reader = module.open()) {
        for (String entry : reader.list().filter(this::counts).toList()) {
            Path besides = nativeFile(runtime, entry);
            Path there = besides == null ? shipped.resolve(entry) : besides;
            seen.add(entry);
            if (!same(reader.open(entry).orElseThrow(), there)) {
                faults.add("not as tested: " + module.descriptor().name() + "/" + entry);
            }
        }
    }
    try (Stream<Path> files = Files.walk(shipped)) {
        files.filter(Files::isRegularFile)
                .map(file -> shipped.relativize(file).toString())
                .filter(this::counts)
                .filter(entry -> !seen.contains(entry))
                .forEach(entry -> faults.add("not tested: " + shipped + "/" + entry));
    }
    return seen.size();
}

/**
 * All but folders; what a jar says of itself, which an image has no place for; the description of
 * the module, to which jlink adds the packages; and the jars of JavaFX within its jar.
 */
private boolean counts(String entry) {
    return !entry.endsWith("/")
            && !entry.startsWith("META-INF/")
            && !entry.equals("module-info.class")
            && !entry.endsWith(".jar");
}

private Path nativeFile(Path runtime, String entry) {
    boolean isNative = !entry.contains("/") && entry.matches(".*\\.(so|dll|dylib)");
    return isNative ? runtime.resolve(entry.endsWith("dll") ? "bin" : "lib", entry) : null;
}

/** The fonts lie in the runtime as files, too. */
private List<String> fonts(Path classes, Path runtime) throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve("brigade/ui/theme/fonts"))) {
        return files.filter(file ->
                        !same(
                                file,
                                runtime.resolve("lib/brigade/fonts").resolve(file.getFileName())))
                .map(file -> "not as tested: " + file.getFileName())
                .toList();
    }
}

private boolean same(Path tested, Path shipped) {
    try {
        return same(Files.newInputStream(tested), shipped);
    } catch (IOException e) {
        return false;
    }
}

private boolean same(InputStream tested, Path shipped) throws IOException {
    try (tested) {
        return Files.exists(shipped)
                && Arrays.equals(tested.readAllBytes(), Files.readAllBytes(shipped));
    }
}
