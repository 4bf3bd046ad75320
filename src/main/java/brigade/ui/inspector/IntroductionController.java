package brigade.ui.inspector;

import brigade.ui.page.Room;
import brigade.ui.page.TraceSession;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** What there is to see, and what to try first. */
public final class IntroductionController {

    private final TraceSession session;
    private final Introduction introduction;
    private final Remedies remedies;

    @FXML Region tour;
    @FXML Button takeTour;
    @FXML Region tryFirst;
    @FXML Text what;
    @FXML Text then;
    @FXML Region look;

    /**
     * For one page.
     *
     * @param introduction what is said
     * @param remedies carries out what it offers
     */
    IntroductionController(TraceSession session, Introduction introduction, Remedies remedies) {
        this.session = session;
        this.introduction = introduction;
        this.remedies = remedies;
    }

    @FXML
    void initialize() {
        what.setText(session.texts().of(session.units().key(introduction.what(), session.texts())));
        then.setText(session.texts().of(introduction.then()));
        Room.give(tour, introduction.offers().tour().isPresent());
        introduction
                .offers()
                .tour()
                .flatMap(remedies::label)
                .ifPresent(it -> takeTour.textProperty().bind(it));
        Room.give(tryFirst, introduction.offers().first().isPresent());
        Room.give(look, introduction.offers().look().isPresent());
    }

    @FXML
    void takeTour() {
        introduction.offers().tour().ifPresent(remedies::carryOut);
    }

    @FXML
    void tryFirst() {
        introduction.offers().first().ifPresent(remedies::carryOut);
    }

    @FXML
    void look() {
        introduction.offers().look().ifPresent(remedies::carryOut);
    }
}
