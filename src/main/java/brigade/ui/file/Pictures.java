package brigade.ui.file;

import brigade.ui.page.Texts;

import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What is seen, as a picture. UI thread only. */
public final class Pictures {

    private final Window window;
    private final NoticeController notice;
    private final Supplier<Node> seen;
    private final Texts words;

    /**
     * For one window.
     *
     * @param seen the page that is shown
     */
    public Pictures(Window window, NoticeController notice, Supplier<Node> seen, Texts words) {
        this.window = window;
        this.notice = notice;
        this.seen = seen;
        this.words = words;
    }

    /**
     * Asks where to, and writes it as PNG.
     *
     * @param scale pixels of the picture by pixels of the page
     */
    public void export(int scale) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of("file.picture"));
        chooser.setInitialFileName(scale == 1 ? "brigade.png" : "brigade@" + scale + "x.png");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.of("file.pictures"), "*.png"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            export(scale, chosen.toPath());
        }
    }

    void export(int scale, Path file) {
        Image image = image(scale);
        Task<Path> write =
                new Task<>() {
                    @Override
                    protected Path call() throws IOException {
                        new PngFile(image).write(file);
                        return file;
                    }

                    @Override
                    protected void succeeded() {
                        notice.tell(words.of("file.picture.saved", file.getFileName().toString()));
                    }

                    @Override
                    protected void failed() {
                        notice.tell(words.of("file.picture.failed", file.toString()));
                    }
                };
        Thread.ofPlatform().name("picture file").daemon().start(write);
    }

    /** Puts it on the clipboard. */
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image(1));
        Clipboard.getSystemClipboard().setContent(content);
        notice.tell(words.of("file.picture.copied"));
    }

    /** What is seen now. */
    public Image image(int scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return seen.get().snapshot(parameters, null);
    }
}
