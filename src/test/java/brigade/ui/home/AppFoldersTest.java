package brigade.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class AppFoldersTest {
    private final Path home = Path.of("home").toAbsolutePath();
    private final Path other = Path.of("other").toAbsolutePath();

    @Test
    void onLinuxByTheBaseDirectorySpecification() {
        assertThat(AppFolders.of(Map.of(), "Linux", home))
                .isEqualTo(
                        new AppFolders(
                                home.resolve(".config/brigade"),
                                home.resolve(".local/state/brigade")));
        var named = Map.of("XDG_CONFIG_HOME", other.toString(), "XDG_STATE_HOME", "relative");
        assertThat(AppFolders.of(named, "Linux", home))
                .as("what is not absolute does not count")
                .isEqualTo(
                        new AppFolders(
                                other.resolve("brigade"), home.resolve(".local/state/brigade")));
    }

    @Test
    void onLinuxTheEnvironmentSaysWhereHomeIs() {
        assertThat(AppFolders.of(Map.of("HOME", other.toString()), "Linux", home))
                .isEqualTo(
                        new AppFolders(
                                other.resolve(".config/brigade"),
                                other.resolve(".local/state/brigade")));
    }

    @Test
    void onMacInTheLibrary() {
        assertThat(AppFolders.of(Map.of(), "Mac OS X", home))
                .isEqualTo(
                        new AppFolders(
                                home.resolve("Library/Application Support/Brigade"),
                                home.resolve("Library/Logs/Brigade")));
    }

    @Test
    void onWindowsInTheDataOfApplications() {
        assertThat(AppFolders.of(Map.of("APPDATA", other.toString()), "Windows 11", home))
                .isEqualTo(
                        new AppFolders(
                                other.resolve("Brigade"), home.resolve("AppData/Local/Brigade")));
    }
}
