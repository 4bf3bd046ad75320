package brigade.observe.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a JVM on this machine writes its dumps for us to read: a folder of this process among the
 * temporary files, which the next process sweeps away if this one is killed.
 */
final class ScratchFolder implements AutoCloseable {

    private static final String PREFIX = "brigade-observe-";

    private final Path folder;

    private ScratchFolder(Path folder) {
        this.folder = folder;
    }

    static ScratchFolder make() throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir"));
        sweep(all);
        return new ScratchFolder(
                Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-"));
    }

    private static void sweep(Path all) throws IOException {
        try (Stream<Path> each = Files.list(all)) {
            for (Path folder : each.filter(ScratchFolder::isOrphan).toList()) {
                delete(folder);
            }
        } catch (UncheckedIOException e) {
            return; // it changes meanwhile
        }
    }

    private static boolean isOrphan(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        int end = name.indexOf('-', PREFIX.length());
        String pid = name.substring(PREFIX.length(), end < 0 ? name.length() : end);
        try {
            return ProcessHandle.of(Long.parseLong(pid)).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> files = inside.toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            return; // of somebody else, or gone
        }
    }
}
