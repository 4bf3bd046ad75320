package brigade.ui.home;

import brigade.about.Build;
import brigade.about.Shipped;
import brigade.ui.page.Texts;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.stream.Collectors;

/** What Brigade this is, what it runs on, and the licences of all that is shipped with it. */
public final class AboutController {

    private final Texts texts;
    private final Map<String, String> facts =
            AboutFacts.of(
                    Build.running(), AppFolders.ofProcess(), name -> System.getProperty(name, ""));

    @FXML GridPane grid;
    @FXML ListView<Shipped> shipped;
    @FXML TextArea licence;

    public AboutController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    void initialize() {
        facts.forEach((key, value) -> {
            Label name = new Label(texts.of(key));
            name.getStyleClass().add("about-name");
            Label said = new Label(value);
            said.setWrapText(true);
            name.setLabelFor(said);
            grid.addRow(grid.getRowCount(), name, said);
        });
        shipped.setCellFactory(_ -> new Line());
        shipped.getItems().setAll(Shipped.all());
        shipped.getSelectionModel().selectedItemProperty().subscribe(this::show);
        shipped.getSelectionModel().selectFirst();
    }

    private void show(@Nullable Shipped one) {
        if (one != null) {
            licence.setText(
                    one.licences().stream()
                            .map(Shipped::text)
                            .collect(Collectors.joining("\n\n", one.address() + "\n\n", "")));
            licence.setScrollTop(0);
        }
    }

    /** To copy, for whoever reports a fault. */
    String text() {
        return AboutFacts.text(facts, texts::of);
    }

    private static final class Line extends ListCell<Shipped> {
        @Override
        protected void updateItem(@Nullable Shipped one, boolean empty) {
            super.updateItem(one, empty);
            setText(
                    empty || one == null
                            ? ""
                            : one.name()
                                    + " "
                                    + one.version()
                                    + "\n"
                                    + String.join(", ", one.licences()));
        }
    }
}
