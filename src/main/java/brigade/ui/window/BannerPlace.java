package brigade.ui.window;

import brigade.measure.FreezeStory;
import brigade.measure.Stops;
import brigade.ui.page.LaterView;
import brigade.ui.page.Views;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The place above a page where a banner is made when there is something to tell. UI thread only.
 */
final class BannerPlace implements Banner {

    private final VBox node = new VBox();
    private final LaterView<HBox, BannerController> banner;

    BannerPlace(Views views) {
        banner = views.later(BannerView::load, made -> node.getChildren().add(made.node()));
    }

    Region node() {
        return node;
    }

    @Override
    public void tell(FreezeStory story) {
        banner.get().controller().tell(story);
    }

    @Override
    public void tell(Stops.Stop stop) {
        banner.get().controller().tell(stop);
    }
}
