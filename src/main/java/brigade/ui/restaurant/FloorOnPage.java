package brigade.ui.restaurant;

import brigade.ui.floor.FloorView;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.reading.FloorReader;
import brigade.ui.page.PageView;
import brigade.ui.page.Selected;
import brigade.ui.page.TraceSession;

import javafx.application.Platform;

/**
 * The floor as a part of the page: it shows the instant of the session, and its picks are selected
 * there.
 */
final class FloorOnPage implements PageView {

    private final TraceSession session;
    private final FloorReader reader;
    private final FloorView view;
    private final PageView backRoom;

    FloorOnPage(TraceSession session, FloorView view, PageView backRoom) {
        this.session = session;
        reader = new FloorReader(session.trace());
        this.view = view;
        this.backRoom = backRoom;
        view.setOnSelect(this::picked);
        session.selection().selectedProperty().subscribe(this::selected);
        Platform.getPreferences().reducedMotionProperty().subscribe(view::setReducedMotion);
    }

    private void picked(FloorTarget target) {
        switch (target) {
            case FloorTarget.Lane(int lane) -> session.selection().lane(lane);
            case FloorTarget.Order(int order) -> session.selection().order(order);
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
