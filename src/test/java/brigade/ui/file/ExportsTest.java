package brigade.ui.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import brigade.ui.page.Texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ExportsTest {

    @TempDir Path folder = Path.of("");
    private Path file = Path.of("");
    private final List<Runnable> background = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Texts words = new Texts(Locale.ENGLISH);
    private final Exports exports =
            new Exports(background::add, Runnable::run, notices::add, words);

    @BeforeEach
    void anOldFileIsThere() throws IOException {
        file = Files.writeString(folder.resolve("table.csv"), "old");
    }

    @Test
    void anotherThreadWritesItAndThePersonIsTold() {
        exports.write(file, out -> out.write("new".getBytes(UTF_8)), "file.csv");
        assertThat(file).hasContent("old");
        background.forEach(Runnable::run);
        assertThat(file).hasContent("new");
        assertThat(notices).containsExactly(words.of("file.csv.saved", "table.csv"));
    }

    @Test
    void whatFailsLeavesTheOldFileAndGivesOneLine() {
        for (String key : List.of("file.csv", "file.picture", "compare.save")) {
            notices.clear();
            background.clear();
            exports.write(
                    file,
                    out -> {
                        out.write("half".getBytes(UTF_8));
                        throw new IOException("No space left on device");
                    },
                    key);
            background.forEach(Runnable::run);
            assertThat(notices).containsExactly(words.of(key + ".failed", file.toString()));
            assertThat(folder).isDirectoryContaining(file::equals);
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
            assertThat(file).hasContent("old");
        }
    }

    @Test
    void thePersonIsAlsoToldOfAFault() {
        exports.write(
                file,
                out -> {
                    throw new IllegalStateException("a fault");
                },
                "file.csv");
        assertThatThrownBy(() -> background.forEach(Runnable::run)).hasMessage("a fault");
        assertThat(notices).containsExactly(words.of("file.csv.failed", file.toString()));
        assertThat(file).hasContent("old");
    }
}
