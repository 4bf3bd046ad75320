package brigade.ui.backroom;

import brigade.ui.page.Reopened;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.controlsfx.control.ToggleSwitch;

import java.util.Optional;

/** How many numbers to add, and by how many threads. */
public final class SumOptionsController implements Reopened {

    private final SumDesk desk;
    private final Texts texts;
    private final Units units;

    @FXML TextField count;
    @FXML Label error;
    @FXML ToggleSwitch allCores;

    public SumOptionsController(SumDesk desk, Texts texts, Units units) {
        this.desk = desk;
        this.texts = texts;
        this.units = units;
    }

    @FXML
    void initialize() {
        error.setText(texts.of("sum.count.error"));
        reopened();
        allCores.selectedProperty().subscribe((_, on) -> desk.allCores(on));
    }

    @Override
    public void reopened() {
        count.setText(units.count(desk.count()));
        Room.give(error, false);
        allCores.setSelected(desk.allCores());
    }

    @FXML
    void countTyped() {
        Optional<SumCount> typed = SumCount.parse(count.getText());
        error.setVisible(typed.isEmpty());
        error.setManaged(typed.isEmpty());
        typed.ifPresent(number -> use(number.value()));
    }

    @FXML
    void tenMillion() {
        use(10_000_000);
    }

    @FXML
    void oneBillion() {
        use(1_000_000_000);
    }

    @FXML
    void trillion() {
        use(1_000_000_000_000L);
    }

    private void use(long number) {
        desk.count(number);
        count.setText(units.count(number));
        error.setVisible(false);
        error.setManaged(false);
    }
}
