package brigade.ui.inspector;

import javafx.fxml.FXML;

import java.util.function.Consumer;

/** What there is to see, and what to try first. */
public final class IntroductionController {

    private final Consumer<Remedy> remedies;

    public IntroductionController(Consumer<Remedy> remedies) {
        this.remedies = remedies;
    }

    @FXML
    private void freeze() {
        remedies.accept(Remedy.SUM_TO_UI);
    }

    @FXML
    private void look() {
        remedies.accept(Remedy.LOOK_AT_A_COOK);
    }
}
