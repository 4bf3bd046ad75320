package brigade.ui.home;

import brigade.trace.file.NewFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The file of preferences: read whole, written whole or not at all. One thread at a time. */
final class PreferencesFile {

    private static final String NAME = "preferences.properties";

    /** Much more than eight paths take: whatever is larger is something else. */
    private static final long MOST_BYTES = 1 << 18;

    private final Path file;

    /**
     * In a folder, which is made when there is something to keep.
     *
     * @param folder see {@link AppFolders}
     */
    PreferencesFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /**
     * What was read.
     *
     * @param problem what was wrong with the file; then the preferences are those of somebody new
     */
    record Read(Preferences preferences, Optional<Problem> problem) {}

    /**
     * What was wrong.
     *
     * @param what in words
     * @param kept where the file lies now; empty if it could not be moved
     */
    record Problem(Path file, String what, Optional<Path> kept) {}

    /** Reads it; a file that is broken is put aside under another name. */
    Read read() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return putAside("it is too large");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new Read(PreferencesText.read(text), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Read(Preferences.NONE, Optional.empty());
        } catch (PreferencesText.Broken e) {
            return putAside(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return putAside(e.getClass().getSimpleName());
        }
    }

    private Read putAside(String what) {
        return new Read(Preferences.NONE, Optional.of(new Problem(file, what, moved())));
    }

    private Optional<Path> moved() {
        for (int i = 1; ; i++) {
            Path aside = file.resolveSibling("preferences.broken-" + i + ".properties");
            if (!Files.exists(aside)) {
                try {
                    return Optional.of(Files.move(file, aside));
                } catch (IOException e) {
                    return Optional.empty();
                }
            }
        }
    }

    void write(Preferences preferences) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] text = PreferencesText.write(preferences).getBytes(StandardCharsets.UTF_8);
        NewFile.write(file, out -> out.write(text));
    }
}
