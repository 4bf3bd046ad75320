package brigade.ui.home;

import brigade.ui.theme.Appearance;
import brigade.ui.theme.Theme;

import javafx.fxml.FXML;
import javafx.scene.control.RadioMenuItem;

/** Chooses light, dark, or what the system has. */
public final class AppearanceController {

    private final Theme theme;

    @FXML RadioMenuItem system;
    @FXML RadioMenuItem light;
    @FXML RadioMenuItem dark;

    public AppearanceController(Theme theme) {
        this.theme = theme;
    }

    @FXML
    void initialize() {
        system.setUserData(Appearance.SYSTEM);
        light.setUserData(Appearance.LIGHT);
        dark.setUserData(Appearance.DARK);
        theme.appearanceProperty().subscribe(now -> item(now).setSelected(true));
    }

    private RadioMenuItem item(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> system;
            case LIGHT -> light;
            case DARK -> dark;
        };
    }

    @FXML
    void chosen() {
        if (system.getToggleGroup().getSelectedToggle().getUserData() instanceof Appearance next) {
            theme.appearanceProperty().set(next);
        }
    }
}
