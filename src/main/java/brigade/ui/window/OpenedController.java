package brigade.ui.window;

import brigade.ui.page.Page;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Says in the bar that a trace was opened, and which, and leads back. */
public final class OpenedController {

    private final Page page;
    private final Runnable back;

    @FXML Label recordingName;

    /**
     * For the page of that trace.
     *
     * @param back shows what was shown before
     */
    public OpenedController(Page page, Runnable back) {
        this.page = page;
        this.back = back;
    }

    @FXML
    void initialize() {
        recordingName.setText(page.texts().of("recording.name", page.source().name()));
    }

    @FXML
    void back() {
        back.run();
    }
}
