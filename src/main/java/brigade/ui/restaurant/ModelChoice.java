package brigade.ui.restaurant;

import brigade.server.Model;
import brigade.ui.page.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** The server models as tiles to choose one from, and a line that says what the chosen one is. */
public final class ModelChoice extends VBox {

    private final TilePane tiles = new TilePane();
    private final ToggleGroup group = new ToggleGroup();
    private final Label what = new Label();

    public ModelChoice() {
        getStyleClass().add("model-choice");
        tiles.getStyleClass().add("model-tiles");
        tiles.setPrefColumns(2);
        what.getStyleClass().addAll("prose", "quiet");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(tiles, what);
    }

    /** Offers models; one of them is chosen now. */
    void offer(List<Model> models, Model now, Texts texts, Consumer<Model> chosen) {
        for (Model model : models) {
            Label figure = new Label(ModelFace.figure(model, texts));
            figure.getStyleClass().add("model-figure");
            Label term = new Label(ModelFace.term(model, texts));
            term.getStyleClass().add("model-term");
            ToggleButton tile = new ToggleButton();
            tile.setGraphic(new VBox(figure, term));
            tile.setUserData(model);
            tile.setToggleGroup(group);
            tile.setMaxWidth(Double.MAX_VALUE);
            tile.getStyleClass().add("model-tile");
            tile.setAccessibleText(ModelFace.name(model, texts));
            tile.setAccessibleHelp(ModelFace.what(model, texts));
            tile.setOnAction(_ -> {
                show(model, texts);
                chosen.accept(model);
            });
            tiles.getChildren().add(tile);
        }
        show(now, texts);
    }

    /** Shows which one is chosen. */
    void show(Model now, Texts texts) {
        group.getToggles().stream()
                .filter(tile -> tile.getUserData() == now)
                .forEach(group::selectToggle);
        what.setText(ModelFace.what(now, texts));
    }
}
