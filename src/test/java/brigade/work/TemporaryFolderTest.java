package brigade.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

class TemporaryFolderTest {
    @TempDir private Path parent;

    @Test
    void closedItIsGoneWithAllInIt() throws IOException {
        Path path;
        try (TemporaryFolder folder = TemporaryFolder.makeIn(parent)) {
            path = folder.path();
            Files.createDirectories(path.resolve("a/b"));
            Files.writeString(path.resolve("a/b/c"), "d");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void whatAKilledProgramLeftIsRemovedAndNothingElse() throws IOException {
        Path left = Files.createDirectories(parent.resolve("brigade-work-left/uploads"));
        Files.writeString(left.resolve("order-1"), "half");
        Files.createFile(parent.resolve("brigade-work-left/lock"));
        Path old = Files.createDirectory(parent.resolve("brigade-work-old"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Path young = Files.createDirectory(parent.resolve("brigade-work-young"));
        Path other = Files.createDirectory(parent.resolve("other"));
        try (TemporaryFolder first = TemporaryFolder.makeIn(parent);
                TemporaryFolder second = TemporaryFolder.makeIn(parent)) {
            assertThat(left.getParent()).doesNotExist();
            assertThat(old).doesNotExist();
            assertThat(young).exists();
            assertThat(other).exists();
            assertThat(first.path()).exists().isNotEqualTo(second.path());
        }
    }
}
