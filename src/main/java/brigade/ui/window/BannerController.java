package brigade.ui.window;

import brigade.measure.FreezeStory;
import brigade.measure.Stops;
import brigade.trace.LaneKind;
import brigade.ui.page.TraceSession;

import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Tells what a freeze of the UI thread did, or that the whole program stood still, and leads to
 * that moment.
 */
public final class BannerController {

    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    private final TraceSession session;
    private Runnable moment = () -> {};

    @FXML Region banner;
    @FXML Label story;

    public BannerController(TraceSession session) {
        this.session = session;
    }

    /** Slides in with the story. */
    public void tell(FreezeStory next) {
        moment =
                () -> {
                    holdBetween(next.start(), next.end());
                    selectUiThread();
                };
        slideIn(
                false,
                session.texts()
                        .of(
                                "banner.story",
                                session.units().duration(next.nanos()),
                                next.bellsWaited(),
                                session.units().duration(next.longestBellNanos()),
                                next.inputsWaited(),
                                next.servedMeanwhile()));
    }

    /** Slides in and says that the whole program stood still. */
    void tell(Stops.Stop stop) {
        moment = () -> holdBetween(stop.start(), stop.end());
        slideIn(
                true,
                session.texts()
                        .of(
                                stop.collection() ? "banner.collection" : "banner.stopped",
                                session.units().duration(stop.nanos())));
    }

    private void slideIn(boolean stopped, String text) {
        banner.pseudoClassStateChanged(STOPPED, stopped);
        story.setText(text);
        show(true);
        if (!Platform.getPreferences().isReducedMotion()) {
            TranslateTransition slide = new TranslateTransition(Duration.millis(180), banner);
            slide.setFromY(-24);
            slide.setToY(0);
            slide.play();
        }
    }

    private void show(boolean shown) {
        banner.setVisible(shown);
        banner.setManaged(shown);
    }

    private void holdBetween(long start, long end) {
        session.clock().hold(start + (end - start) / 2);
    }

    private void selectUiThread() {
        session.trace().lanes().stream()
                .filter(lane -> lane.kind() == LaneKind.UI)
                .findFirst()
                .ifPresent(lane -> session.selection().lane(lane.id()));
    }

    /** Holds the page in the middle of what it tells of; of a freeze, the UI thread is selected. */
    @FXML
    void showMoment() {
        moment.run();
    }

    @FXML
    void dismiss() {
        show(false);
    }
}
