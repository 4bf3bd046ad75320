package brigade.ui.file;

import brigade.trace.file.TraceFile;
import brigade.ui.page.Texts;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the person which file is to be opened, or written. UI thread only. */
final class TraceChooser {

    private static final String[] TRACES = {
        "*.brigade", "*.jfr", "*.txt", "*.log", "*.json.gz", "*.json", "*.gz"
    };
    private static final String[] ALL_KINDS = {
        "*.brigade", "*.lesson", "*.java", "*.jfr", "*.txt", "*.log", "*.json.gz", "*.json", "*.gz"
    };

    /**
     * Where to write.
     *
     * @param asked whether the system has asked if a file of this name may be replaced
     */
    record Chosen(Path path, boolean asked) {}

    private final Window window;

    TraceChooser(Window window) {
        this.window = window;
    }

    /** Whatever can be opened; empty: the person has thought better of it. */
    Optional<Path> anything(Texts texts) {
        return ask(texts.of("file.open"), "file.anything", texts, ALL_KINDS);
    }

    /** A trace. */
    Optional<Path> trace(String title, Texts texts) {
        return ask(title, "file.traces", texts, TRACES);
    }

    /** Where a trace is written; the ending says in which format. */
    Optional<Chosen> saving(String suggested, Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("file.save"));
        FileChooser.ExtensionFilter own = filter("file.traces.own", texts, TraceFile.SUFFIX);
        FileChooser.ExtensionFilter chrome =
                filter("file.traces.chrome", texts, TraceFile.CHROME_SUFFIX);
        chooser.getExtensionFilters().addAll(own, chrome);
        chooser.setInitialFileName(suggested);
        File chosen = chooser.showSaveDialog(window);
        if (chosen == null) {
            return Optional.empty();
        }
        boolean forOthers = chrome.equals(chooser.getSelectedExtensionFilter());
        Path path = named(chosen.toPath(), forOthers ? TraceFile.CHROME_SUFFIX : TraceFile.SUFFIX);
        // The system asked about the name without its ending.
        return Optional.of(new Chosen(path, path.equals(chosen.toPath())));
    }

    private static FileChooser.ExtensionFilter filter(String name, Texts texts, String suffix) {
        return new FileChooser.ExtensionFilter(texts.of(name), "*" + suffix);
    }

    /** An ending that the person typed stays. */
    static Path named(Path path, String suffix) {
        String name = path.getFileName().toString();
        boolean ends = Stream.of(TraceFile.SUFFIX, ".json", ".gz").anyMatch(name::endsWith);
        return ends ? path : path.resolveSibling(name + suffix);
    }

    private Optional<Path> ask(String title, String kinds, Texts texts, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(texts.of(kinds), endings),
                        new FileChooser.ExtensionFilter(texts.of("file.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }
}
