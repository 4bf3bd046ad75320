package brigade.ui.transport;

import brigade.trace.file.Bookmark;
import brigade.ui.page.Page;
import brigade.ui.page.Reopened;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The bookmarks: a new one at the instant at which this was opened last, and all there are. */
public final class BookmarksController implements Reopened {

    private final Page page;
    private long t;
    private @Nullable Bookmark removed;

    @FXML Label instant;
    @FXML TextField note;
    @FXML ScrollPane scroll;
    @FXML VBox list;
    @FXML Button undo;

    public BookmarksController(Page page) {
        this.page = page;
    }

    @FXML
    void initialize() {
        reopened();
    }

    @Override
    public void reopened() {
        t = page.clock().now();
        removed = null;
        note.clear();
        instant.setText(page.texts().of("bookmarks.here", time(t)));
        fill();
    }

    private String time(long at) {
        return page.units().instant(at - page.clock().origin());
    }

    private void fill() {
        var all = page.bookmarks().list();
        list.getChildren().setAll(all.stream().map(this::row).toList());
        show(scroll, !all.isEmpty());
        show(undo, removed != null);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private Node row(Bookmark bookmark) {
        String text =
                bookmark.note().isEmpty() ? page.texts().of("bookmarks.nameless") : bookmark.note();
        Label when = new Label(time(bookmark.time()));
        when.getStyleClass().add("moment");
        Button go = new Button(text, when);
        go.getStyleClass().setAll("button", "bookmark");
        go.setMnemonicParsing(false);
        go.setMaxWidth(Double.MAX_VALUE);
        go.setOnAction(_ -> page.clock().hold(bookmark.time()));
        HBox.setHgrow(go, Priority.ALWAYS);
        Region bin = new Region();
        bin.getStyleClass().addAll("icon", "bin-icon");
        Button remove = new Button("", bin);
        remove.getStyleClass().setAll("button", "icon-button");
        remove.setAccessibleText(page.texts().of("bookmarks.remove", text));
        remove.setOnAction(_ -> remove(bookmark));
        return new HBox(go, remove);
    }

    @FXML
    void add() {
        page.bookmarks().add(t, note.getText());
        note.clear();
        fill();
    }

    private void remove(Bookmark bookmark) {
        page.bookmarks().remove(bookmark);
        removed = bookmark;
        fill();
    }

    @FXML
    void undo() {
        if (removed != null) {
            page.bookmarks().add(removed.time(), removed.note());
            removed = null;
            fill();
        }
    }
}
