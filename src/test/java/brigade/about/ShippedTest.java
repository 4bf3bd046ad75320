package brigade.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class ShippedTest {

    @Test
    void eachLicenceHasItsText() {
        List<String> licences =
                Shipped.all().stream().flatMap(it -> it.licences().stream()).distinct().toList();
        assertThat(licences)
                .contains("Apache-2.0", "MIT", "OFL-1.1", "GPL-2.0-with-classpath-exception")
                .allSatisfy(licence -> assertThat(Shipped.text(licence)).hasSizeGreaterThan(500));
    }

    /** Of each library on this class path that the app module names, there is a line. */
    @Test
    void eachLibraryIsThereWithTheVersionThatRuns() {
        List<String> shipped =
                Shipped.all().stream()
                        .map(it -> (it.name() + "-" + it.version()).toLowerCase(Locale.ROOT))
                        .map(it -> it.replace(' ', '-'))
                        .toList();
        List<String> running =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(jar -> Path.of(jar).getFileName().toString())
                        .filter(jar ->
                                jar.matches(
                                        "(javafx|controlsfx|atlantafx|picocli|jackson|snakeyaml|HdrH).*"))
                        .filter(jar -> !jar.matches("javafx-.*-(linux|win|mac).*"))
                        // Only its annotation is there while the app is compiled.
                        .filter(jar -> !jar.startsWith("javafx-fxml"))
                        .map(jar -> jar.replace(".jar", "").toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(running).hasSizeGreaterThan(5);
        assertThat(shipped).containsAll(running);
    }

    @Test
    void eachFontIsThere() throws IOException {
        List<String> names = Shipped.all().stream().map(it -> it.name().replace(" ", "")).toList();
        try (Stream<Path> files = Files.list(Path.of("resources/brigade/ui/theme/fonts"))) {
            List<String> families =
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.matches(".*\\.(otf|ttf)"))
                            .map(file -> file.substring(0, file.indexOf('-')))
                            .distinct()
                            .toList();
            assertThat(families).isNotEmpty();
            assertThat(names).containsAll(families);
        }
    }
}
