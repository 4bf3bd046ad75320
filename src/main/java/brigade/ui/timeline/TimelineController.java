package brigade.ui.timeline;

import brigade.ui.page.PageView;
import brigade.ui.transport.TransportController;

import javafx.fxml.FXML;
import javafx.scene.layout.Region;

/** The lanes, and above them the transport bar. */
public final class TimelineController implements PageView {

    @FXML Region card;
    @FXML TransportController transportController;
    @FXML LanesController lanesController;

    /** The whole card. */
    public Region card() {
        return card;
    }

    /** Whether nothing that is shown is still being worked out. */
    public boolean whole() {
        return lanesController.whole();
    }

    @Override
    public void show(long t) {
        transportController.show(t);
        lanesController.show(t);
    }
}
