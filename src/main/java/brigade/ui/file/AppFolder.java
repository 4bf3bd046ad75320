package brigade.ui.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the system wants a program to keep what it remembers of a person's habits. */
public final class AppFolder {

    private AppFolder() {}

    /** This process's own. */
    public static Path ofProcess() {
        return of(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path base = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return base.resolve("Brigade");
        } else if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Brigade");
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.isBlank() ? home.resolve(".local").resolve("state") : Path.of(state);
        return base.resolve("brigade");
    }
}
