package brigade.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OutputFileTest {

    @TempDir Path folder;

    @Test
    void appearsOnlyWhenItIsWhole() throws IOException {
        Path target = folder.resolve("figures.json");
        try (OutputFile file = OutputFile.reserve(target)) {
            file.write(out -> {
                out.write("{}".getBytes(UTF_8));
                assertThat(target).doesNotExist();
            });
        }
        assertThat(target).hasContent("{}");
        assertThat(folder)
                .isDirectoryContaining(target::equals)
                .isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesTheOldFileAloneUntilThen() throws IOException {
        Path target = Files.writeString(folder.resolve("figures.json"), "old");
        try (OutputFile file = OutputFile.reserve(target)) {
            assertThatThrownBy(() ->
                            file.write(out -> {
                                out.write("half of the n".getBytes(UTF_8));
                                throw new IOException("No space left on device");
                            }))
                    .as("names what was asked for, not what lies beside it")
                    .isInstanceOf(IOException.class)
                    .hasMessage("can't write '%s': No space left on device", target);
        }
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void replacesWhatALinkPointsTo() throws IOException {
        Path target = Files.writeString(folder.resolve("figures.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        try (OutputFile file = OutputFile.reserve(link)) {
            file.write(out -> out.write("new".getBytes(UTF_8)));
        }
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void refusesAFolderAndAFolderThatIsNotThere() {
        assertThatThrownBy(() -> OutputFile.reserve(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> OutputFile.reserve(folder.resolve("no/figures.json")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no folder");
    }
}
