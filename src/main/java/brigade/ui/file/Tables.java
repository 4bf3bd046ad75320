package brigade.ui.file;

import javafx.stage.Window;

import java.nio.charset.StandardCharsets;

/** Tables as files for other programs. UI thread only. */
public final class Tables {

    private static final Exports.Question QUESTION =
            new Exports.Question("file.csv", "brigade.csv", "file.tables", "file.csv");

    private final Window window;
    private final Exports exports;

    public Tables(Window window, Exports exports) {
        this.window = window;
        this.exports = exports;
    }

    /** Asks where to, and writes it. */
    public void export(String csv) {
        byte[] content = csv.getBytes(StandardCharsets.UTF_8);
        exports.ask(window, QUESTION, out -> out.write(content));
    }
}
