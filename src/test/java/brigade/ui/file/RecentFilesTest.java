package brigade.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class RecentFilesTest {
    @TempDir Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "");
    }

    @Test
    void theNewestIsFirstAndEachThereOnce() throws IOException {
        RecentFiles recent = new RecentFiles(folder.resolve("state").resolve("brigade"));
        assertThat(recent.list()).isEmpty();
        Path lunch = file("lunch.json.gz");
        Path dinner = file("dinner.json.gz");

        recent.add(lunch);
        recent.add(dinner);
        recent.add(lunch);

        assertThat(recent.list()).containsExactly(lunch, dinner);
        assertThat(new RecentFiles(folder.resolve("state").resolve("brigade")).list())
                .as("remembered")
                .containsExactly(lunch, dinner);
    }

    @Test
    void whatIsGoneIsNotListed() throws IOException {
        RecentFiles recent = new RecentFiles(folder);
        Path lunch = file("lunch.json.gz");
        recent.add(lunch);
        Files.delete(lunch);

        assertThat(recent.list()).isEmpty();
    }

    @Test
    void remembersEight() throws IOException {
        RecentFiles recent = new RecentFiles(folder);
        for (int i = 0; i < 10; i++) {
            recent.add(file(i + ".json.gz"));
        }

        assertThat(recent.list()).hasSize(8).first().isEqualTo(folder.resolve("9.json.gz"));
    }

    @Test
    void standsWhereTheSystemExpectsIt() {
        Path home = Path.of("home");
        assertThat(AppFolder.of(Map.of(), "Linux", home))
                .isEqualTo(home.resolve(".local/state/brigade"));
        assertThat(AppFolder.of(Map.of("XDG_STATE_HOME", "state"), "Linux", home))
                .isEqualTo(Path.of("state/brigade"));
        assertThat(AppFolder.of(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/Brigade"));
        assertThat(AppFolder.of(Map.of("LOCALAPPDATA", "local"), "Windows 11", home))
                .isEqualTo(Path.of("local/Brigade"));
    }
}
