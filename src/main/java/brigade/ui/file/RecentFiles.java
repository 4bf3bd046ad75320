package brigade.ui.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The traces that were saved or opened last, kept in a small file. That it cannot be kept is no
 * reason to bother a person. Any thread.
 */
public final class RecentFiles {

    private static final int MOST = 8;
    private static final String FILE = "recent-files";

    private final Path file;

    /**
     * Keeps them in a folder, which is made when there is something to keep.
     *
     * @param folder see {@link AppFolder}
     */
    public RecentFiles(Path folder) {
        file = folder.resolve(FILE);
    }

    /** Those that are still there, the newest first. */
    public synchronized List<Path> list() {
        return read().stream().filter(Files::isRegularFile).toList();
    }

    /** This one was used now. */
    public synchronized void add(Path used) {
        Path path = used.toAbsolutePath().normalize();
        List<Path> before = new ArrayList<>(read());
        before.remove(path);
        List<String> lines =
                Stream.concat(Stream.of(path), before.stream())
                        .limit(MOST)
                        .map(Path::toString)
                        .toList();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            // then it is not remembered
        }
    }

    private List<Path> read() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .limit(MOST)
                    .map(Path::of)
                    .toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
