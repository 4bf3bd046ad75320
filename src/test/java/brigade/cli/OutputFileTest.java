package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
            Files.writeString(file.path(), "{}");
            assertThat(target).doesNotExist();
            file.commit();
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
            Files.writeString(file.path(), "half of the n");
        }
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void replacesWhatALinkPointsTo() throws IOException {
        Path target = Files.writeString(folder.resolve("figures.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        try (OutputFile file = OutputFile.reserve(link)) {
            Files.writeString(file.path(), "new");
            file.commit();
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
