package brigade.ui.shell;

import brigade.measure.FreezeStory;
import brigade.trace.LaneKind;
import brigade.ui.page.Page;

import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/** Tells what a freeze of the UI thread did, and leads to that moment. */
public final class BannerController {

    private final Page page;
    private @Nullable FreezeStory told;

    @FXML Region banner;
    @FXML Label story;

    public BannerController(Page page) {
        this.page = page;
    }

    /** Slides in with the story. */
    public void tell(FreezeStory next) {
        told = next;
        story.setText(
                page.texts()
                        .of(
                                "banner.story",
                                page.units().duration(next.nanos()),
                                next.bellsWaited(),
                                page.units().duration(next.longestBellNanos()),
                                next.inputsWaited(),
                                next.servedMeanwhile()));
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

    /** Holds the page in the middle of the freeze, the UI thread selected. */
    @FXML
    void showMoment() {
        if (told != null) {
            page.clock().hold(told.start() + (told.end() - told.start()) / 2);
            page.trace().lanes().stream()
                    .filter(lane -> lane.kind() == LaneKind.UI)
                    .findFirst()
                    .ifPresent(lane -> page.selection().lane(lane.id()));
        }
    }

    @FXML
    void dismiss() {
        show(false);
    }
}
