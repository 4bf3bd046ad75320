package brigade.ui.restaurant;

import brigade.ui.floor.FloorView;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.reading.FloorReader;
import brigade.ui.page.Page;
import brigade.ui.page.PageView;
import brigade.ui.page.Selected;

import javafx.application.Platform;

/**
 * The floor as a part of the page: its picks are the page's selection, its instant is the page's.
 */
final class FloorOnPage implements PageView {

    private final Page page;
    private final FloorReader reader;
    private final FloorView view;
    private final PageView backRoom;

    FloorOnPage(Page page, FloorView view, PageView backRoom) {
        this.page = page;
        reader = new FloorReader(page.trace());
        this.view = view;
        this.backRoom = backRoom;
        view.setOnSelect(this::picked);
        page.selection().selectedProperty().subscribe(this::selected);
        Platform.getPreferences().reducedMotionProperty().subscribe(view::setReducedMotion);
    }

    private void picked(FloorTarget target) {
        switch (target) {
            case FloorTarget.Lane(int lane) -> page.selection().lane(lane);
            case FloorTarget.Order(int order) -> page.selection().order(order);
        }
    }

    private void selected(Selected selected) {
        view.select(
                switch (selected) {
                    case Selected.OneLane(int lane) -> new FloorTarget.Lane(lane);
                    case Selected.OneOrder(int order) -> new FloorTarget.Order(order);
                    case Selected.Nothing() -> null;
                });
    }

    @Override
    public void show(long t) {
        view.update(reader.at(t));
        backRoom.show(t);
    }
}
