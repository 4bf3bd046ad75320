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
    @FXML Region cook;

    /**
     * For one page.
     *
     * @param introduction what is said
     * @param remedies what the person can do at once
     */
    IntroductionController(TraceSession session, Introduction introduction, Remedies remedies) {
        this.session = session;
        this.introduction = introduction;
        this.remedies = remedies;
    }

    @FXML
    void initialize() {
        what.setText(session.texts().of(introduction.what()));
        then.setText(session.texts().of(introduction.then()));
        Room.give(tour, remedies.offers(Remedy.TAKE_TOUR));
        remedies.label(Remedy.TAKE_TOUR).ifPresent(it -> takeTour.textProperty().bind(it));
        Room.give(tryFirst, remedies.offers(Remedy.SUM_TO_UI));
        Room.give(cook, remedies.offers(Remedy.LOOK_AT_A_COOK));
    }

    @FXML
    void takeTour() {
        remedies.carryOut(Remedy.TAKE_TOUR);
    }

    @FXML
    void freeze() {
        remedies.carryOut(Remedy.SUM_TO_UI);
    }

    @FXML
    void look() {
        remedies.carryOut(Remedy.LOOK_AT_A_COOK);
    }
}
