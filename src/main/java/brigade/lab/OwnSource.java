package brigade.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a person's own program. */
public final class OwnSource {
    /** A lab is a small program; what is larger is something else. */
    private static final long MOST_BYTES = 1 << 20;

    private OwnSource() {}

    /**
     * Reads it.
     *
     * @throws IOException if it is too large, no text in UTF-8, or cannot be read
     */
    public static String read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new LabException(
                    "'"
                            + file
                            + "' cannot be read: it is larger than 1 MB, and a lab is a small"
                            + " program");
        }
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
