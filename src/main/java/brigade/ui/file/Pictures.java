package brigade.ui.file;

import brigade.ui.page.Enlargeable;
import brigade.ui.page.Texts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;

/** What is seen, as a picture. UI thread only. */
public final class Pictures {

    /** What there are pictures of. */
    public enum Part {
        PAGE,
        TIMELINE
    }

    private final Window window;
    private final NoticeController notice;
    private final Exports exports;
    private final Supplier<Node> page;
    private final Supplier<Node> timeline;
    private final Texts words;

    /**
     * For one window.
     *
     * @param page what is shown
     * @param timeline a part of it
     */
    public Pictures(
            Window window,
            NoticeController notice,
            Exports exports,
            Supplier<Node> page,
            Supplier<Node> timeline,
            Texts words) {
        this.window = window;
        this.notice = notice;
        this.exports = exports;
        this.page = page;
        this.timeline = timeline;
        this.words = words;
    }

    /**
     * Asks where to, and writes it as PNG.
     *
     * @param scale pixels of the picture by pixels of the page
     */
    public void export(Part part, int scale) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of("file.picture"));
        String name = part == Part.PAGE ? "brigade" : "timeline";
        chooser.setInitialFileName(scale == 1 ? name + ".png" : name + "@" + scale + "x.png");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.of("file.pictures"), "*.png"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            PngFile png = new PngFile(image(part, scale));
            exports.write(chosen.toPath(), png::write, "file.picture");
        }
    }

    /** Puts it on the clipboard. */
    public void copy(Part part) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image(part, 1));
        Clipboard.getSystemClipboard().setContent(content);
        notice.tell(words.of("file.picture.copied"));
    }

    /** What is seen now. */
    public Image image(Part part, int scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        Node whole = page.get();
        List<Enlargeable> finer =
                whole.lookupAll("*").stream()
                        .filter(node -> scale != 1 && node instanceof Enlargeable)
                        .map(Enlargeable.class::cast)
                        .toList();
        finer.forEach(node -> node.enlarge(scale));
        Image image = whole.snapshot(parameters, null);
        finer.forEach(node -> node.enlarge(1));
        return part == Part.PAGE ? image : cut(image, whole, timeline.get(), scale);
    }

    /** A part with the page behind its corners, as it is seen. */
    private static Image cut(Image image, Node whole, Node part, int scale) {
        Bounds bounds = whole.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        int x = Math.max(0, (int) Math.round(bounds.getMinX() * scale));
        int y = Math.max(0, (int) Math.round(bounds.getMinY() * scale));
        int width = (int) Math.round(bounds.getWidth() * scale);
        int height = (int) Math.round(bounds.getHeight() * scale);
        return new WritableImage(
                image.getPixelReader(),
                x,
                y,
                Math.min(width, (int) image.getWidth() - x),
                Math.min(height, (int) image.getHeight() - y));
    }
}
