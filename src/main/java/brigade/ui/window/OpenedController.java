package brigade.ui.window;

import brigade.ui.page.TraceSession;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Says in the bar that a trace was opened, and which, and leads back. */
public final class OpenedController {

    private final TraceSession session;
    private final Runnable back;

    @FXML Label recordingName;

    /**
     * For the page of that trace.
     *
     * @param back shows what was shown before
     */
    public OpenedController(TraceSession session, Runnable back) {
        this.session = session;
        this.back = back;
    }

    @FXML
    void initialize() {
        recordingName.setText(session.texts().of("recording.name", session.source().name()));
    }

    @FXML
    void back() {
        back.run();
    }
}
