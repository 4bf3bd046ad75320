package brigade.ui.lesson;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The offer of the tour, which a person sees at the first start and once only. */
public final class OfferController {

    private final Runnable taken;
    private final Runnable declined;

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
