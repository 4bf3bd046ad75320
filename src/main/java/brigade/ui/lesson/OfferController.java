package brigade.ui.lesson;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The offer of the tour, which a person sees at the first start and once only. */
public final class OfferController {

    private final Runnable taken;
    private final Runnable declined;

    private Subscription inScene = Subscription.EMPTY;

    @FXML StackPane card;
    @FXML Button take;
    @FXML VBox chapters;

    /**
     * @param taken begins the tour
     * @param declined takes the offer away
     */
    public OfferController(Runnable taken, Runnable declined) {
        this.taken = taken;
        this.declined = declined;
    }

    @FXML
    void initialize() {
        LetterSize.of(card);
        inScene = take.sceneProperty().subscribe(this::first);
    }

    /** Enter takes the offer: when it comes, nobody has looked at anything else yet. */
    private void first(@Nullable Scene scene) {
        if (scene != null) {
            inScene.unsubscribe();
            Platform.runLater(take::requestFocus);
        }
    }

    /** What it is about. */
    public void about(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("offer-number");
            Label title = new Label(titles.get(i), number);
            title.getStyleClass().add("offer-chapter");
            title.setWrapText(true);
            chapters.getChildren().add(title);
        }
    }

    @FXML
    void take() {
        taken.run();
    }

    @FXML
    void decline() {
        declined.run();
    }
}
