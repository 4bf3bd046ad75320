package brigade.ui.transport;

import brigade.trace.file.Bookmark;
import brigade.ui.page.Reopened;
import brigade.ui.page.TraceSession;

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

    private final TraceSession session;
    private long t;
    private @Nullable Bookmark removed;

    @FXML Label instant;
    @FXML TextField note;
    @FXML ScrollPane scroll;
    @FXML VBox list;
    @FXML Button undo;

    public BookmarksController(TraceSession session) {
        this.session = session;
    }

    @FXML
    void initialize() {
        reopened();
    }

    @Override
    public void reopened() {
        t = session.clock().now();
        removed = null;
        note.clear();
        instant.setText(session.texts().of("bookmarks.here", time(t)));
        fill();
    }

    private String time(long at) {
        return session.units().instant(at - session.clock().origin());
    }

    private void fill() {
        var all = session.bookmarks().list();
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
                bookmark.note().isEmpty()
                        ? session.texts().of("bookmarks.nameless")
                        : bookmark.note();
        Label when = new Label(time(bookmark.time()));
        when.getStyleClass().add("moment");
        Button go = new Button(text, when);
        go.getStyleClass().setAll("button", "bookmark");
        go.setMnemonicParsing(false);
        go.setMaxWidth(Double.MAX_VALUE);
        go.setOnAction(_ -> session.clock().hold(bookmark.time()));
        HBox.setHgrow(go, Priority.ALWAYS);
        Region bin = new Region();
        bin.getStyleClass().addAll("icon", "bin-icon");
        Button remove = new Button("", bin);
        remove.getStyleClass().setAll("button", "icon-button");
        remove.setAccessibleText(session.texts().of("bookmarks.remove", text));
        remove.setOnAction(_ -> remove(bookmark));
        return new HBox(go, remove);
    }

    @FXML
    void add() {
        session.bookmarks().add(t, note.getText());
        note.clear();
        fill();
    }

    private void remove(Bookmark bookmark) {
        session.bookmarks().remove(bookmark);
        removed = bookmark;
        fill();
    }

    @FXML
    void undo() {
        if (removed != null) {
            session.bookmarks().add(removed.time(), removed.note());
            removed = null;
            fill();
        }
    }
}
