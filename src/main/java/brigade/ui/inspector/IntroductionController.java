package brigade.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/** What there is to see, and what to try first. */
public final class IntroductionController {

    private final boolean atWork;
    private final Consumer<Remedy> remedies;

    @FXML private Region tryFirst;

    /**
     * For one page.
     *
     * @param atWork whether there is a restaurant at work, whose UI thread can be frozen
     */
    public IntroductionController(boolean atWork, Consumer<Remedy> remedies) {
        this.atWork = atWork;
        this.remedies = remedies;
    }

    @FXML
    private void initialize() {
        tryFirst.setVisible(atWork);
        tryFirst.setManaged(atWork);
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
