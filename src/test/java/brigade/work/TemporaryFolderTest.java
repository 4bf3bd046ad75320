package brigade.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

    @Test
    void whoIsInterruptedLeavesNone() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> TemporaryFolder.makeIn(parent)).isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void aPipeNamedLockKeepsNobodyWaiting() throws Exception {
        Path hostile = Files.createDirectory(parent.resolve("brigade-work-pipe"));
        assumeTrue(made("mkfifo", hostile.resolve("lock").toString()), "no pipes here");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> TemporaryFolder.makeIn(parent).close());
        assertThat(hostile).exists();
    }

    @Test
    void linksAreRemovedAndNotFollowed() throws Exception {
        Path treasure = Files.createDirectory(parent.resolve("treasure"));
        Files.writeString(treasure.resolve("gold"), "gold");
        Files.createFile(treasure.resolve("lock"));
        Path left = Files.createDirectory(parent.resolve("brigade-work-left"));
        Files.createFile(left.resolve("lock"));
        linked(left.resolve("uploads"), treasure);
        linked(parent.resolve("brigade-work-link"), treasure);
        Path locked = Files.createDirectory(parent.resolve("brigade-work-locked"));
        linked(locked.resolve("lock"), treasure.resolve("lock"));

        TemporaryFolder.makeIn(parent).close();

        assertThat(left).doesNotExist();
        assertThat(treasure.resolve("gold")).exists();
        assertThat(parent.resolve("brigade-work-link")).exists();
        assertThat(locked).exists();
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws Exception {
        Path theirs = Files.createDirectory(parent.resolve("brigade-work-theirs"));
        Files.createFile(theirs.resolve("lock"));
        assumeTrue(made("chown", "nobody", theirs.toString()), "only root gives folders away");
        TemporaryFolder.makeIn(parent).close();
        assertThat(theirs.resolve("lock")).exists();
    }

    /** It runs as root on a build machine, say: then it could remove what it may not. */
    @Test
    void aFolderThatCannotBeRemovedIsNoReasonToHaveNone() throws Exception {
        Path left = Files.createDirectory(parent.resolve("brigade-work-left"));
        Files.createFile(left.resolve("lock"));
        Path full = Files.createDirectory(left.resolve("full"));
        Files.createFile(full.resolve("file"));
        assumeTrue(made("chmod", "0", full.toString()), "no such rights here");
        try (TemporaryFolder own = TemporaryFolder.makeIn(parent)) {
            assertThat(own.path()).exists();
        } finally {
            made("chmod", "700", full.toString());
        }
    }

    private static void linked(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links here");
        }
    }

    private static boolean made(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
