package brigade.ui.file;

import java.nio.file.Path;

/** Opens what is no trace, but is asked for and dropped as traces are. UI thread only. */
@FunctionalInterface
public interface OtherFiles {

    /** Takes a file if it is such a one; whether it is. */
    boolean open(Path file);

    /** Those that these take, and those that others do. */
    static OtherFiles of(LessonFiles lessons, ProgramFiles programs) {
        return file -> programs.open(file) || lessons.takes(file);
    }
}
