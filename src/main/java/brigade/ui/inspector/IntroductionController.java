package brigade.ui.inspector;

import brigade.ui.page.Page;
import brigade.ui.page.Room;

import javafx.fxml.FXML;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.function.Consumer;

/** What there is to see, and what to try first. */
public final class IntroductionController {

    private final Page page;
    private final Consumer<Remedy> remedies;

    @FXML Region tryFirst;
    @FXML Text what;
    @FXML Text then;
    @FXML Region cook;

    /**
     * For one page.
     *
     * @param remedies what the person can do at once
     */
    public IntroductionController(Page page, Consumer<Remedy> remedies) {
        this.page = page;
        this.remedies = remedies;
    }

    @FXML
    void initialize() {
        Room.give(tryFirst, page.atWork()); // only there is a UI thread that can be frozen
        if (!page.ofRestaurant()) {
            what.setText(page.texts().of("intro.foreign"));
            then.setText(page.texts().of("intro.foreign.look"));
            Room.give(cook, false);
        }
    }

    @FXML
    void freeze() {
        remedies.accept(Remedy.SUM_TO_UI);
    }

    @FXML
    void look() {
        remedies.accept(Remedy.LOOK_AT_A_COOK);
    }
}
