package brigade.ui.file;

import brigade.ui.home.Habits;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The traces that were saved or opened last. Any thread. */
public final class RecentFiles {

    private static final int MOST = 8;

    private final Habits habits;

    public RecentFiles(Habits habits) {
        this.habits = habits;
    }

    /** Those that are still there, the newest first. */
    public List<Path> list() {
        return habits.now().recent().stream().filter(Files::isRegularFile).toList();
    }

    /** This one was used now. */
    public void add(Path used) {
        Path path = used.toAbsolutePath().normalize();
        habits.change(before ->
                before.withRecent(
                        Stream.concat(
                                        Stream.of(path),
                                        before.recent().stream()
                                                .filter(other -> !other.equals(path)))
                                .limit(MOST)
                                .toList()));
    }
}
