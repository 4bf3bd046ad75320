package brigade.ui.file;

import brigade.trace.file.HeldEnd;
import brigade.trace.file.NewFile;
import brigade.ui.page.Texts;

import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Writes files for other programs, whole or not at all, on a thread of their own, and tells the
 * person what became of it. UI thread only.
 */
public final class Exports {

    private final Executor background;
    private final Executor ui;
    private final Consumer<String> notice;
    private final Texts words;

    /**
     * For one window.
     *
     * @param notice tells the person; called on the UI thread
     */
    public Exports(Consumer<String> notice, Texts words) {
        this(
                task -> Thread.ofPlatform().name("export").daemon().start(task),
                Platform::runLater,
                notice,
                words);
    }

    Exports(Executor background, Executor ui, Consumer<String> notice, Texts words) {
        this.background = background;
        this.ui = ui;
        this.notice = notice;
        this.words = words;
    }

    /**
     * What the person is asked, by keys of texts.
     *
     * @param title of the dialog
     * @param name that is proposed; its ending is that of all such files
     * @param kind what such files are called
     * @param key what is told afterwards, as {@link #write} has it
     */
    public record Question(String title, String name, String kind, String key) {}

    /** Asks where to, and writes it. */
    public void ask(Window window, Question question, NewFile.Content content) {
        String name = question.name;
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of(question.title));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.of(question.kind),
                                "*" + name.substring(name.lastIndexOf('.'))));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            write(chosen.toPath(), content, question.key);
        }
    }

    /**
     * Soon it is there, also where a signal ends the process meanwhile; or everything is as before.
     *
     * @param content written on another thread
     * @param key of the texts: key.saved with the file's name, key.failed with where it is
     */
    public void write(Path file, NewFile.Content content, String key) {
        background.execute(() -> {
            String told = words.of(key + ".failed", file.toString());
            try (HeldEnd _ = new HeldEnd()) {
                NewFile.write(file, content);
                told = words.of(key + ".saved", file.getFileName().toString());
            } catch (IOException e) {
                // told so
            } finally {
                String line = told;
                ui.execute(() -> notice.accept(line));
            }
        });
    }
}
