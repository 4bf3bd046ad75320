package brigade.ui.compare;

import brigade.measure.report.MixName;
import brigade.measure.report.Phrases;
import brigade.restaurant.Mix;
import brigade.server.Model;
import brigade.ui.page.Hint;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import org.controlsfx.control.ToggleSwitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The pop-over in which is chosen what to compare. UI thread only. */
public final class CompareFormController {

    private final CompareChoice choice;
    private final Texts texts;
    private final Phrases phrases;
    private final List<ToggleButton> modelButtons = new ArrayList<>();

    @FXML FlowPane models;
    @FXML ChoiceBox<Mix.Preset> mix;
    @FXML TextField customers;
    @FXML TextField seconds;
    @FXML ToggleSwitch heavyOnLoop;
    @FXML Label wrong;

    public CompareFormController(CompareChoice choice, Texts texts) {
        this.choice = choice;
        this.texts = texts;
        this.phrases = new Phrases(texts.locale());
    }

    @FXML
    void initialize() {
        CompareForm form = choice.form();
        for (Model model : Model.values()) {
            ToggleButton button = new ToggleButton(phrases.name(model));
            button.getStyleClass().add("segment");
            button.setUserData(model);
            button.setSelected(form.models().contains(model));
            Hint.on(button, texts.of("compare.model." + model.name()));
            modelButtons.add(button);
        }
        models.getChildren().setAll(modelButtons);
        mix.setConverter(new PresetWords(new MixName(phrases)));
        mix.getItems().setAll(Mix.Preset.values());
        mix.setValue(
                Stream.of(Mix.Preset.values())
                        .filter(it -> it.mix().equals(form.mix()))
                        .findFirst()
                        .orElse(Mix.Preset.WEB_SHOP));
        customers.setText(form.customers());
        seconds.setText(form.seconds());
        heavyOnLoop.setSelected(form.heavyOnLoop());
        Hint.on(heavyOnLoop, texts.of("compare.heavy.hint"));
        modelButtons.forEach(it -> it.selectedProperty().subscribe(this::changed));
        mix.valueProperty().subscribe(this::changed);
        customers.textProperty().subscribe(this::changed);
        seconds.textProperty().subscribe(this::changed);
        heavyOnLoop.selectedProperty().subscribe(this::changed);
        changed();
    }

    private void changed() {
        CompareForm next =
                new CompareForm(
                        modelButtons.stream()
                                .filter(ToggleButton::isSelected)
                                .map(button -> (Model) button.getUserData())
                                .toList(),
                        mix.getValue().mix(),
                        customers.getText(),
                        seconds.getText(),
                        choice.form().sweep(),
                        heavyOnLoop.isSelected(),
                        texts.locale());
        choice.choose(next);
        CompareForm.Wrong found = next.wrong();
        boolean fine = found == CompareForm.Wrong.NOTHING;
        Room.give(wrong, !fine);
        wrong.setText(
                fine ? "" : texts.of("compare.wrong." + found.name().toLowerCase(Locale.ROOT)));
    }
}
