package brigade.ui.file;

import brigade.ui.page.Texts;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables as files for other programs. UI thread only. */
public final class Tables {

    private final Window window;
    private final NoticeController notice;
    private final Texts words;

    public Tables(Window window, NoticeController notice, Texts words) {
        this.window = window;
        this.notice = notice;
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
            write(csv, chosen.toPath());
        }
    }

    private void write(String csv, Path file) {
        try {
            Files.writeString(file, csv);
            notice.tell(words.of("file.csv.saved", file.getFileName().toString()));
        } catch (IOException e) {
            notice.tell(words.of("file.csv.failed", file.toString()));
        }
    }
}
