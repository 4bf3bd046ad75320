package brigade.ui.home;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the system wants a program to keep its files: by the XDG base directory specification on
 * Linux, Apple's file system guide on macOS, the known folders on Windows.
 *
 * @param preferences what a person chose, worth a backup and another machine
 * @param log what happened on this machine
 */
public record AppFolders(Path preferences, Path log) {

    /** This process's own. */
    public static AppFolders ofProcess() {
        return of(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")));
    }

    static AppFolders of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            Path data = home.resolve("AppData");
            return new AppFolders(
                    named(environment, "APPDATA", data.resolve("Roaming")).resolve("Brigade"),
                    named(environment, "LOCALAPPDATA", data.resolve("Local")).resolve("Brigade"));
        } else if (name.contains("mac")) {
            Path library = home.resolve("Library");
            return new AppFolders(
                    library.resolve("Application Support").resolve("Brigade"),
                    library.resolve("Logs").resolve("Brigade"));
        }
        Path own = named(environment, "HOME", home);
        return new AppFolders(
                named(environment, "XDG_CONFIG_HOME", own.resolve(".config")).resolve("brigade"),
                named(environment, "XDG_STATE_HOME", own.resolve(".local").resolve("state"))
                        .resolve("brigade"));
    }

    /** XDG: what is not absolute is no folder. */
    private static Path named(Map<String, String> environment, String variable, Path usual) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return named.isAbsolute() ? named : usual;
    }
}
