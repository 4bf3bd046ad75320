package brigade.ui.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The traces that come with the app. Each was recorded with it. */
public enum Sample {
    /** A calm service. */
    CALM,
    /** Full queues, and threads blocked on one lock. */
    LUNCH_RUSH,
    /** The sum on the UI thread. */
    FROZEN;

    /** Where the texts have its name. */
    String key() {
        return "sample." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Puts it into a file, which whoever asks deletes. */
    Path unpack() throws IOException {
        String name = "/brigade/ui/samples/" + word() + ".json.gz";
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            Path file = Files.createTempFile("brigade-", ".json.gz");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        }
    }
}
