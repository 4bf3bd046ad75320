package brigade.ui.file;

import brigade.ui.page.Texts;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.charset.StandardCharsets;

/** Tables as files for other programs. UI thread only. */
public final class Tables {

    private final Window window;
    private final Exports exports;
    private final Texts words;

    public Tables(Window window, Exports exports, Texts words) {
        this.window = window;
        this.exports = exports;
        this.words = words;
    }

    /** Asks where to, and writes it. */
    public void export(String csv) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of("file.csv"));
        chooser.setInitialFileName("brigade.csv");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.of("file.tables"), "*.csv"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            byte[] content = csv.getBytes(StandardCharsets.UTF_8);
            exports.write(chosen.toPath(), out -> out.write(content), "file.csv");
        }
    }
}
