package brigade.ui.lab.part;

import brigade.ui.page.LiveScrollPane;

import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** A card with a whole program, which scrolls. UI thread only. */
public final class SourceCard extends VBox {
    private final CodeView code = new CodeView();

    private List<CodeView.Row> rows = List.of();

    public SourceCard() {
        LiveScrollPane scroll = new LiveScrollPane();
        scroll.setContent(code);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("compare-scroll", "lab-source");
        // Not while it is laid out: what is added then is not laid out any more.
        code.widthProperty().subscribe(_ -> Platform.runLater(this::set));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("card", "lab-card");
        setMinSize(0, 0);
        getChildren().add(scroll);
    }

    /** Shows these rows. */
    public void show(List<CodeView.Row> next) {
        rows = next;
        set();
    }

    private void set() {
        code.show(CodeView.set(rows, code.columns()));
    }
}
