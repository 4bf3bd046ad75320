package brigade.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.home.Habits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RecentFilesTest {
    @TempDir Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "");
    }

    @Test
    void theNewestIsFirstAndEachThereOnce() throws IOException {
        Path lunch = file("lunch.json.gz");
        Path dinner = file("dinner.json.gz");
        Path home = folder.resolve("config").resolve("brigade");
        try (Habits habits = Habits.in(home)) {
            RecentFiles recent = new RecentFiles(habits);
            assertThat(recent.list()).isEmpty();
            recent.add(lunch);
            recent.add(dinner);
            recent.add(lunch);
            assertThat(recent.list()).containsExactly(lunch, dinner);
        }
        try (Habits habits = Habits.in(home)) {
            assertThat(new RecentFiles(habits).list())
                    .as("remembered")
                    .containsExactly(lunch, dinner);
        }
    }

    @Test
    void whatIsGoneIsNotListed() throws IOException {
        RecentFiles recent = new RecentFiles(Habits.unkept());
        Path lunch = file("lunch.json.gz");
        recent.add(lunch);
        Files.delete(lunch);

        assertThat(recent.list()).isEmpty();
    }

    @Test
    void remembersEight() throws IOException {
        RecentFiles recent = new RecentFiles(Habits.unkept());
        for (int i = 0; i < 10; i++) {
            recent.add(file(i + ".json.gz"));
        }

        assertThat(recent.list()).hasSize(8).first().isEqualTo(folder.resolve("9.json.gz"));
    }
}
